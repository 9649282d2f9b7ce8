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
