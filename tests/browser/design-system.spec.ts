import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

import { startComponentPage } from "./component-page.ts";

let site: Awaited<ReturnType<typeof startComponentPage>>;
test.beforeAll(async () => {
  site = await startComponentPage();
});
test.afterAll(() => site.stop());

test.use({ viewport: { width: 390, height: 800 } });

const show = (page: Page, example: string) =>
  page.goto(`${site.address}?example=${example}`);

test.describe("the summary of errors", () => {
  test("takes focus when it comes and each time it comes again", async ({
    page,
  }) => {
    await show(page, "error-summary/two-errors");
    const summary = page.locator(".errors");
    await expect(summary).toBeFocused();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(summary).toBeFocused();
  });

  test("leads to the field, its label in view", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 320 });
    await show(page, "error-summary/two-errors");
    await page.getByRole("link", { name: /Write an email/ }).press("Enter");
    await expect(page.getByLabel("Your email address")).toBeFocused();
    await expect(page.getByText("Your email address")).toBeInViewport();
  });

  test("leads to the first choice of a group, its question in view", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 320 });
    await show(page, "error-summary/two-errors");
    await page.getByRole("link", { name: /Choose how/ }).press("Enter");
    await expect(page.getByRole("radio", { name: "Yes" })).toBeFocused();
    await expect(page.getByRole("group").locator("legend")).toBeInViewport();
  });

  test("says the same words as stand beside the field", async ({ page }) => {
    await show(page, "error-summary/two-errors");
    const field = page.getByLabel("Your email address");
    await expect(field).toHaveAccessibleDescription(/^Error: Write an email/);
  });
});

test("the skip link comes first, the way out second, both by Enter", async ({
  page,
}) => {
  await show(page, "page-frame/with-actions");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the main part" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await show(page, "page-frame/with-actions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Leave quickly" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#leave$/);
});

test("a choice that stands alone unticks the others, and each of them unticks it; the word before it is seen and spoken", async ({
  page,
}) => {
  await show(page, "choices/with-one-that-stands-alone");
  const box = (name: string) => page.getByRole("checkbox", { name });
  await box("On my phone or online").check();
  await box("Nowhere").check();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect(box("Nowhere")).toBeChecked();
  await expect(box("Nowhere")).toHaveAccessibleDescription("or");
  await expect(page.getByText("or", { exact: true })).toBeVisible();
  await box("At home").check();
  await box("On my phone or online").check();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect(box("Nowhere")).not.toBeChecked();
});

test("the live regions are there empty, and say the same words twice", async ({
  page,
}) => {
  await show(page, "live-region/spoken-twice");
  const region = page.getByRole("status");
  await expect(region).toBeEmpty();
  await region.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(element.textContent ?? "")).observe(
      element,
      { childList: true, characterData: true, subtree: true },
    );
  });
  const button = page.getByRole("button", { name: "Say it again" });
  const heard = () =>
    page.evaluate(() =>
      (globalThis as unknown as { heard: string[] }).heard.join("|"),
    );
  await button.click();
  await expect.poll(heard).toBe("Saved on this device");
  await button.click();
  await expect.poll(heard).toBe("Saved on this device||Saved on this device");
});

test("copying says whether it worked, to see and to hear", async ({ page }) => {
  await show(page, "copy-button/works");
  await page.getByRole("button", { name: "Copy the words" }).click();
  await expect(page.getByRole("main")).toContainText("Copied");
  await expect(page.getByRole("status")).toHaveText("Copied");
  await show(page, "copy-button/refused-by-the-device");
  await page.getByRole("button", { name: "Copy the words" }).click();
  await expect(page.getByRole("status")).toContainText("Write the words down");
});

test("a whole row chooses, and arrows move among radios", async ({ page }) => {
  await show(page, "choices/many-as-the-question");
  const home = page.getByRole("checkbox", { name: "At home" });
  const row = page.locator("label", { has: home });
  const box = await row.boundingBox();
  await row.click({ position: { x: (box?.width ?? 0) - 8, y: 8 } });
  await expect(home).toBeChecked();
  const other = page.getByRole("checkbox", { name: "Somewhere else" });
  await expect(page.getByLabel("Which place was it?")).toBeVisible();
  await other.uncheck();
  await expect(page.getByLabel("Which place was it?")).toBeHidden();

  await show(page, "choices/one");
  await page.getByRole("radio", { name: "Yes" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(
    page.getByRole("radio", { name: "No", exact: true }),
  ).toBeChecked();
});

test("a word is offered after four letters and completed on leaving", async ({
  page,
}) => {
  await show(page, "word-input/usual");
  const field = page.getByLabel("Word 1");
  await field.pressSequentially("Har");
  await expect(page.locator("option")).toHaveCount(0);
  await field.pressSequentially("b");
  await expect(page.locator("option")).toHaveAttribute("value", "harbour");
  await field.blur();
  await expect(field).toHaveValue("harbour");
});

test("a table stays a table for assistive technology when its rows are cards", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await show(page, "table/comfortable");
  const table = page.getByRole("table", { name: "Reports that wait for you" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Next date",
    "Who and what",
    "Needs",
    "State",
  ]);
  await expect(
    table.getByRole("rowheader", { name: "Bus 36, shouted at, chair kicked" }),
  ).toBeVisible();
  await expect(table.getByRole("row")).toHaveCount(3);
});

test("no line moves when the font arrives", async ({ page }) => {
  for (const example of [
    "card-link/start-page",
    "text-area/as-the-question",
    "choices/many-as-the-question",
    "timeline/ends-in-what-comes-next",
    "message-bubble/thread",
  ]) {
    await page.route("**/*.woff2", (route) => route.abort());
    await show(page, example);
    const before = await heights(page);
    expect(await page.evaluate(ownFonts), example).toBe(0);
    await page.unroute("**/*.woff2");
    await show(page, example);
    await page.waitForFunction(ownFonts);
    expect(await page.evaluate(ownFonts), example).toBe(1);
    expect(await heights(page), example).toEqual(before);
  }
});

/** How many faces of the page's own font are in use. */
function ownFonts(): number {
  return [...document.fonts].filter(
    ({ family, status }) => family.includes("Atkinson") && status === "loaded",
  ).length;
}

/** Where each block of the page starts, in whole px. */
async function heights(page: Page): Promise<number[]> {
  await page.evaluate(() => document.fonts.ready);
  return page
    .locator("main :is(h1, p, li, label, textarea)")
    .evaluateAll((all) =>
      all.map((element) => Math.round(element.getBoundingClientRect().top)),
    );
}
