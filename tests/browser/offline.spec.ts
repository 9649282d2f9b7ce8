import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { untilAllIsKept } from "../support/journey-telling.ts";
import { textBox } from "../support/keep-journey.ts";
import { ownBrowser, type OwnBrowser } from "../support/own-browser.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { tempDir, type TempDir } from "../support/temp-dir.ts";

const built = join(import.meta.dirname, "../../dist");

let served: TempDir;
let relay: RelayProcess;
let browser: OwnBrowser;

test.beforeEach(async () => {
  served = await tempDir("web");
  await cp(built, served.path, { recursive: true });
  const web = join(served.path, "web");
  relay = await startRelay({ env: { HEARD_WEB_DIR: web } });
  browser = await ownBrowser();
});

test.afterEach(async () => {
  await browser.remove();
  await relay.stop();
  await served.remove();
});

test("from the second load on every page works with the relay stopped", async () => {
  const page = await (await browser.start()).newPage();
  await visitOnce(page);
  await relay.kill();
  await page.goto(`${relay.origin}/tell`);
  await textBox(page).fill("They shouted at me on the bus.");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page)).toHaveText("Are you safe now?");
  await page.goto(`${relay.origin}/tell/check`);
  await expect(page.getByText("They shouted at me")).toBeVisible();
  await page.goto(`${relay.origin}/reports`);
  await expect(heading(page)).toHaveText("My reports");
});

test("the first visit goes on when the network goes, before any second load", async () => {
  const page = await (await browser.start()).newPage();
  await visitOnce(page);
  await relay.kill();
  await textBox(page).fill("They shouted at me on the bus.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page)).toHaveText("Are you safe now?");
});

test("a browser that is started anew opens the app with the relay stopped", async () => {
  const page = await (await browser.start()).newPage();
  await visitOnce(page);
  await textBox(page).fill("They shouted at me on the bus.");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await browser.kill();
  await relay.kill();
  const again = await (await browser.start()).newPage();
  await again.goto(`${relay.origin}/`);
  await again.getByRole("link", { name: /^Carry on/u }).click();
  await again.goto(`${relay.origin}/tell`);
  await expect(textBox(again)).toHaveValue("They shouted at me on the bus.");
});

test("F10: an update that arrives in mid-sentence changes nothing until every page is closed", async () => {
  const context = await browser.start();
  const page = await context.newPage();
  await visitOnce(page);
  await textBox(page).fill("They shouted ");
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
  await newVersion();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return registration.waiting !== null;
      }),
    )
    .toBe(true);
  await textBox(page).pressSequentially("at me");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page)).toHaveText("Are you safe now?");
  expect(await page.evaluate(() => "isTheSamePage" in window)).toBe(true);
  const meanwhile = await context.newPage();
  await meanwhile.goto(`${relay.origin}/tell`);
  await expect(meanwhile).toHaveTitle(/^What happened\?/u);
  await meanwhile.close();
  await page.goto("about:blank");
  const later = await context.newPage();
  await expect
    .poll(async () => {
      await later.goto(`${relay.origin}/notes.html`);
      return later.title();
    })
    .toBe("Shopping, version 2");
  await later.goto(`${relay.origin}/tell`);
  await expect(textBox(later)).toHaveValue("They shouted at me");
});

test("Leave shows the notes at once with the relay stopped, and Back does not bring the app back", async () => {
  const page = await (await browser.start()).newPage();
  await visitOnce(page);
  await page.goto(`${relay.origin}/`);
  await page.getByRole("link", { name: /^Tell what happened/u }).click();
  await expect(heading(page)).toHaveText("What happened?");
  await relay.kill();
  const leave = page.getByRole("link", { name: "Leave", exact: true });
  const isHidden = await leave.evaluate((link: HTMLElement) => {
    link.click();
    return link.ownerDocument.documentElement.hidden;
  });
  expect(isHidden).toBe(true);
  await expect(page).toHaveTitle("Shopping");
  await page.goBack();
  await expect(page).toHaveTitle("Shopping");
  await expect(page.getByText("Heard")).toHaveCount(0);
  await page.goto(`${relay.origin}/`);
  await expect(heading(page)).toContainText("Tell what happened");
});

/** A first visit to the end: the service worker has everything. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto(`${relay.origin}/tell`);
  await untilAllIsKept(page);
}

/** Serves another build: one page and the list of files differ. */
async function newVersion(): Promise<void> {
  const web = join(served.path, "web");
  for (const [name, before, after] of [
    ["notes.html", "<title>Shopping<", "<title>Shopping, version 2<"],
    ["sw.js", /("revision":")[0-9a-f]+("[^}]*"notes\.html")/u, "$12$2"],
  ] as const) {
    const file = join(web, name);
    const text = await readFile(file, "utf8");
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`nothing changed in ${name}`);
    await writeFile(file, changed);
    for (const ending of [".br", ".gz"]) await rm(`${file}${ending}`);
  }
  await relay.kill();
  await relay.start();
}

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}
