import { expect, test, type Page } from "@playwright/test";
import { send, tellingBox, untilSaved } from "../support/journey-telling.ts";
import { filled, said, startsWith } from "../support/said.ts";
import { startCasework, type CaseworkSite } from "./casework-site.ts";

// F9 (sync.md) around the questions: one window writes, and the other says so before it promises anything.
const { reporter: words, questionnaire: asked } = said;
const { readerTitle, readerAct } = words.question;

let site: CaseworkSite;
test.beforeAll(async () => {
  site = await startCasework();
});
test.afterAll(() => site.relay.stop());

const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true });
const heading = (page: Page, title: string) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

/** Tells in one window, and opens a page in a second one. */
async function inTwoWindows(one: Page, path: string): Promise<Page> {
  await one.goto(`${site.relay.origin}/tell`);
  await tellingBox(one).fill("They shouted at me.");
  await untilSaved(one);
  const other = await one.context().newPage();
  await other.goto(site.relay.origin + path);
  return other;
}

async function writeHere(page: Page): Promise<void> {
  await expect(page.getByText(readerTitle)).toBeVisible();
  await button(page, readerAct).click();
  await expect(page.getByText(readerTitle)).toHaveCount(0);
}

test("F9: the second window says why it cannot send, and sends once it writes", async ({
  page,
}) => {
  const { name } = site.session.organisation;
  const sendIt = filled(words.check.send, { organisation: name });
  const other = await inTwoWindows(page, "/tell/check");
  await expect(other.getByText(words.check.readerText)).toBeVisible();
  await expect(button(other, sendIt)).toHaveCount(0);
  await writeHere(other);
  await expect(page.getByText(readerTitle)).toBeVisible();
  await send(other, name);
});

test("F9: what is added, moved or deleted in the second window is there, or is not said to be", async ({
  page,
}) => {
  const { incidents } = words;
  const other = await inTwoWindows(page, "/tell/incidents");
  await expect(other.getByText(incidents.readerText)).toBeVisible();
  await expect(button(other, incidents.add)).toHaveCount(0);
  await writeHere(other);
  await button(other, incidents.add).click();
  await heading(other, asked["what-happened"].title);
  await other.getByRole("textbox").fill("A letter came.");
  await untilSaved(other);
  await other.goto(`${site.relay.origin}/tell/incidents`);
  const letter = startsWith("A letter came.");
  await other.getByRole("link", { name: letter }).click();
  // The first window reads along, in the same place.
  await page.goto(other.url());
  await heading(page, "A letter came.");
  for (const act of [incidents.up, incidents.again, incidents.delete])
    await expect(button(page, act)).toHaveCount(0);
  await button(other, incidents.delete).click();
  await writeHere(page);
  // The second one stands on "Delete?", and has lost the right to.
  await expect(other.getByText(incidents.readerText)).toBeVisible();
  await expect(button(other, words.removal.act)).toHaveCount(0);
  await button(page, incidents.up).click();
  await expect(page.locator("#say-now")).toHaveText(incidents.moved);
  await page.goto(`${site.relay.origin}/tell/incidents`);
  await expect(page.getByRole("main").getByRole("listitem").first()).toHaveText(
    letter,
  );
});

test("F9: a draft that another window writes is deleted only by the one that writes", async ({
  page,
}) => {
  const { reports, removal } = words;
  const other = await inTwoWindows(page, "/reports");
  await other.getByRole("button", { name: startsWith(reports.remove) }).click();
  await expect(other.getByText(removal.readerText)).toBeVisible();
  await expect(button(other, removal.act)).toHaveCount(0);
  await writeHere(other);
  await button(other, removal.act).click();
  await heading(other, removal.done);
  await button(other, removal.undo).click();
  await heading(other, reports.title);
  await expect(
    other.getByRole("link", { name: startsWith("Carry on with") }),
  ).toHaveCount(1);
});

/** Deletes, from "My reports", what the first window writes. */
async function deleteIn(other: Page): Promise<void> {
  const { reports, removal } = words;
  await other.getByRole("button", { name: startsWith(reports.remove) }).click();
  await writeHere(other);
  await button(other, removal.act).click();
  await heading(other, removal.done);
}

test("F9: what another window deleted stays deleted, until somebody brings it back", async ({
  page,
}) => {
  const { reports, removal, takenAway: gone } = words;
  const other = await inTwoWindows(page, "/reports");
  await deleteIn(other);
  // It is said too: for those who hear it, it stands there once more.
  const notice = page.getByRole("main").getByText(gone.title);
  await expect(notice).toBeVisible();
  await expect(page.locator("#say-polite")).toHaveText(gone.title);
  await expect(tellingBox(page)).not.toBeEditable();
  await expect(page.getByText(readerTitle)).toHaveCount(0);
  await button(other, removal.undo).click();
  await heading(other, reports.title);
  await expect(notice).toHaveCount(0);
  await expect(tellingBox(page)).toBeEditable();
  await tellingBox(page).fill("They shouted at me. It was late.");
  await untilSaved(page);
});

test("F9: the words of a report that another window deleted can be taken into a new one", async ({
  page,
}) => {
  const { reports, removal, takenAway: gone, list } = words;
  const other = await inTwoWindows(page, "/reports");
  await deleteIn(other);
  await button(other, removal.leave).click();
  await expect(other.getByText(reports.none)).toBeVisible();
  await button(page, gone.take).click();
  await heading(page, list.title);
  const begun = startsWith("Carry on with");
  await expect(other.getByRole("link", { name: begun })).toHaveCount(1);
  await page.goto(`${site.relay.origin}/tell`);
  await expect(tellingBox(page)).toHaveValue("They shouted at me.");
});

test("F9: what two windows write in one message is all there", async ({
  page,
}) => {
  const { receipt, report, saved } = words;
  await page.goto(`${site.relay.origin}/tell`);
  await tellingBox(page).fill("They shouted at me.");
  await untilSaved(page);
  await page.goto(`${site.relay.origin}/tell/check`);
  await send(page, site.session.organisation.name);
  await page.getByRole("link", { name: receipt.next }).click();
  await page.getByRole("link", { name: report.writeFirst }).click();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole("textbox")).toBeEditable();
  for (const [window, text] of [
    [page, "Only email me."],
    [other, "I am deaf."],
  ] as const) {
    await window.getByRole("textbox").fill(text);
    await expect(window.getByText(saved.saved)).toBeVisible();
  }
  const both = "Only email me.\nI am deaf.";
  await expect(other.getByRole("textbox")).toHaveValue(both);
  await page.reload();
  await expect(page.getByRole("textbox")).toHaveValue(both);
});

test("F9: a window says that its report was sent in another, and leads to it", async ({
  page,
}) => {
  const { takenAway: gone, receipt } = words;
  const other = await inTwoWindows(page, "/tell/check");
  await writeHere(other);
  await send(other, site.session.organisation.name);
  await expect(page.getByRole("main").getByText(gone.sentTitle)).toBeVisible();
  await expect(button(page, gone.take)).toHaveCount(0);
  await button(page, receipt.next).click();
  await expect(page).toHaveURL(/\/reports\/[^/]+$/u);
});

test("F9: who writes in this window now stands in the box, and is told so", async ({
  page,
}) => {
  const other = await inTwoWindows(page, "/tell");
  await writeHere(other);
  await expect(tellingBox(other)).toBeFocused();
  await expect(other.locator("#say-polite")).toHaveText(
    words.question.writesHere,
  );
  await page.goto(`${site.relay.origin}/tell/incidents`);
  await writeHere(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("F9: what is typed in the second window before it knows of the first is not lost", async ({
  page,
}) => {
  await page.goto(`${site.relay.origin}/tell`);
  await tellingBox(page).fill("They shouted at me.");
  await untilSaved(page);
  const other = await page.context().newPage();
  await other.addInitScript(() => {
    const { request } = LockManager.prototype;
    const asked = new Promise((resume) => {
      addEventListener("free", resume);
    });
    LockManager.prototype.request = async function (
      this: LockManager,
      ...wanted: Parameters<typeof request>
    ) {
      await asked;
      return request.apply(this, wanted);
    } as typeof request;
  });
  await other.goto(`${site.relay.origin}/tell`);
  await tellingBox(other).fill("It was late.");
  await other.evaluate(() => dispatchEvent(new Event("free")));
  await untilSaved(other);
  const both = "They shouted at me.\n\nIt was late.";
  await expect(tellingBox(other)).toHaveValue(both);
  await expect(page.getByText(readerTitle)).toBeVisible();
  await expect(tellingBox(page)).toHaveValue(both);
});

test("F9: a new report can be begun in the second window, and both are written", async ({
  page,
}) => {
  const other = await inTwoWindows(page, "/tell/list");
  await button(other, words.list.another).click();
  await heading(other, asked["what-happened"].title);
  await expect(tellingBox(other)).toBeEditable();
  await expect(tellingBox(other)).toHaveValue("");
  await expect(tellingBox(page)).toBeEditable();
});
