import { expect, test, type Page } from "@playwright/test";
import {
  openForReports,
  sendButton,
  tellUpToSending,
  textBox,
} from "../support/keep-journey.ts";
import { ownBrowser, type OwnBrowser } from "../support/own-browser.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";

let relay: RelayProcess;
let browser: OwnBrowser;

const story =
  "An anonymous letter came through my door this morning. It says people like me get everything for free. ";

test.beforeEach(async () => {
  relay = await startRelay();
  browser = await ownBrowser();
});

test.afterEach(async () => {
  await browser.remove();
  await relay.stop();
});

test("F1: what was typed up to a second before the tab was closed is there", async () => {
  const context = await browser.start();
  const page = await context.newPage();
  const typed = await typeInTheMiddle(page);
  await page.close({ runBeforeUnload: false });
  const closedAtMs = Date.now();
  await isThereAgain(await context.newPage(), typed.before(closedAtMs - 1000));
});

test("F2: what was typed up to a second before the browser was killed is there", async () => {
  const page = await (await browser.start()).newPage();
  const typed = await typeInTheMiddle(page);
  await browser.kill();
  const killedAtMs = Date.now();
  const again = await (await browser.start()).newPage();
  await isThereAgain(again, typed.before(killedAtMs - 1000));
});

test("F2: a report that was being sent when the browser was killed arrives, once", async () => {
  await openForReports(relay);
  const page = await (await browser.start()).newPage();
  await tellUpToSending(page, relay.origin, story);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 200,
  });
  await sendButton(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Your six words",
  );
  await page.getByRole("link", { name: "Go to your report" }).click();
  await expect(page.getByText(/^Sending/u)).toBeVisible();
  await browser.kill();
  expect(await receivedReports(relay)).toBe(seeded);
  const again = await (await browser.start()).newPage();
  await again.goto(`${relay.origin}/reports`);
  await expect(again.getByText(/^Arrived at/u)).toBeVisible();
  expect(await receivedReports(relay)).toBe(seeded + 1);
});

test("F5: a connection to the storage that the system closed loses no word", async () => {
  const context = await browser.start();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    const databases: IDBDatabase[] = [];
    indexedDB.open = (...args) => {
      const request = open(...args);
      request.addEventListener("success", () => {
        databases.push(request.result);
      });
      return request;
    };
    Object.assign(window, {
      closeBySystem: () => {
        for (const database of databases.splice(0)) {
          database.close();
          database.dispatchEvent(new Event("close"));
        }
      },
    });
  });
  await openTell(page);
  const box = textBox(page);
  for (const part of story.split(". ")) {
    await page.evaluate(() => Reflect.get(window, "closeBySystem")());
    await box.pressSequentially(part);
    await page.evaluate(() => Reflect.get(window, "closeBySystem")());
    await expect(page.getByText("Saved on this device")).toBeVisible();
  }
  const text = await box.inputValue();
  await page.close();
  const again = await context.newPage();
  await openTell(again);
  await expect(textBox(again)).toHaveValue(text);
});

test("F5: what is typed after the browser threw away what the site kept is there again, with all before it", async () => {
  const context = await browser.start();
  const page = await context.newPage();
  await openTell(page);
  await textBox(page).pressSequentially("It was the bus driver. ");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await throwAway(page);
  const other = await context.newPage();
  await openTell(other);
  // What the first tab shows as saved is there again before anything more is typed.
  await expect(textBox(other)).toHaveValue("It was the bus driver. ");
  await textBox(page).pressSequentially("He laughed.");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.close();
  await other.close();
  const again = await context.newPage();
  await openTell(again);
  await expect(textBox(again)).toHaveValue(
    "It was the bus driver. He laughed.",
  );
});

test("F5: what this device can no longer open is not passed over in silence", async () => {
  const page = await (await browser.start()).newPage();
  await openTell(page);
  await textBox(page).fill("It was the bus driver.");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.goto(`${relay.origin}/nowhere`);
  // The page has opened the vault by then, and opens it no more.
  await expect(page.getByText("This page is not here")).toBeVisible();
  await page.evaluate(loseTheKey);
  await page.goto(`${relay.origin}/reports`);
  await expect(
    page.getByText("Something was here that this device cannot open"),
  ).toBeVisible();
});

test("F9: the second tab shows the same text live, and can take over", async () => {
  const context = await browser.start();
  const one = await context.newPage();
  await openTell(one);
  const boxOfOne = textBox(one);
  await boxOfOne.pressSequentially("It was ");
  await expect(one.getByText("Saved on this device")).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${relay.origin}/tell`);
  const boxOfOther = textBox(other);
  await expect(boxOfOther).toHaveValue("It was ");
  await expect(
    other.getByText("You are writing in another window"),
  ).toBeVisible();
  await boxOfOne.pressSequentially("the bus");
  await expect(boxOfOther).toHaveValue("It was the bus");
  await expect(boxOfOther).not.toBeEditable();
  await other.getByRole("button", { name: "Write here" }).click();
  await expect(boxOfOther).toBeEditable();
  await boxOfOther.pressSequentially(" driver");
  await expect(boxOfOne).toHaveValue("It was the bus driver");
  await expect(boxOfOne).not.toBeEditable();
});

/** How many the demonstration has sent before. */
const seeded = 3;

/** Of the relay's own count. */
async function receivedReports(relay: RelayProcess): Promise<number> {
  const text = await (await fetch(`${relay.origin}/metrics`)).text();
  return Number(/^heard_reports_stored_total (\d+)/mu.exec(text)?.[1]);
}

/** What the browser does where the person clears the site's data, or the disk is full. */
async function throwAway(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: relay.origin,
    storageTypes: "indexeddb",
  });
}

/** Runs in the page: takes away the key alone, as a page did that was open while everything was thrown away. */
async function loseTheKey(): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open("heard");
    request.addEventListener("success", () => {
      const work = request.result.transaction("keys", "readwrite");
      work.objectStore("keys").clear();
      work.addEventListener("complete", () => {
        request.result.close();
        resolve();
      });
    });
  });
}

async function openTell(page: Page): Promise<void> {
  await page.goto(`${relay.origin}/tell`);
}

/** Types without a pause, and stops in the middle of a word. */
async function typeInTheMiddle(page: Page) {
  await openTell(page);
  const box = textBox(page);
  const stood: { readonly atMs: number; readonly text: string }[] = [];
  await box.pressSequentially("First words. ");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  for (const end of Array.from(story, (_, index) => index + 1)) {
    const text = story.slice(0, end);
    await box.press(text.at(-1) === " " ? "Space" : (text.at(-1) ?? ""));
    stood.push({ atMs: Date.now(), text: `First words. ${text}` });
  }
  return {
    before: (atMs: number): string =>
      stood.findLast((each) => each.atMs <= atMs)?.text ?? "First words. ",
  };
}

/** Whether a new page has at least this text, which nothing was put into. */
async function isThereAgain(page: Page, text: string): Promise<void> {
  await openTell(page);
  const box = textBox(page);
  await expect.poll(async () => box.inputValue()).toContain(text);
  expect(`First words. ${story}`).toContain(await box.inputValue());
}
