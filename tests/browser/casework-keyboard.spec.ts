import { expect, test, type Page } from "@playwright/test";
import {
  caseworker,
  startCasework,
  text,
  type CaseworkSite,
} from "./casework-site.ts";

let site: CaseworkSite;
test.beforeAll(async () => {
  site = await startCasework();
});
test.afterAll(() => site.relay.stop());

test("somebody without a mouse signs in, opens, takes, answers, moves and locks", async ({
  page,
}) => {
  await site.tell({ values: { "what-happened": text("By keyboard") } });
  await page.goto(site.inbox);
  await expect(page.getByLabel("Email address")).toBeVisible();
  await tabTo(page, "Email address");
  await page.keyboard.type(caseworker.email);
  await tabTo(page, "Passphrase");
  await page.keyboard.type(caseworker.passphrase);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: "1 person waits for you" }),
  ).toBeFocused();

  await tabTo(page, "By keyboard");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: "By keyboard" }),
  ).toBeVisible();
  await expect(page.getByText("Now: Opened.")).toBeVisible();
  await tabTo(page, "Take this report");
  await page.keyboard.press("Space");
  await expect(page.getByText("You have it")).toBeVisible();

  await tabTo(page, "Your answer");
  await page.keyboard.type("Thank you.");
  await tabTo(page, "Send the answer");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article")).toContainText("Thank you.");

  await tabTo(page, "Being worked on");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Waiting for the person")).toBeChecked();
  await tabTo(page, "Save the change");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Now: Waiting for the person.")).toBeVisible();

  await page.reload();
  await expect(page.getByLabel(/^Passphrase of/u)).toBeVisible();
  await tabTo(page, "Passphrase of");
  await page.keyboard.type(caseworker.passphrase);
  await page.keyboard.press("Enter");
  await expect(page.getByText("You have it")).toBeVisible();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
  });
  await tabTo(page, "Lock now");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: "Unlock the inbox" }),
  ).toBeFocused();
});

/** Presses Tab until what has focus begins with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null) return "";
      const label =
        here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement
          ? here.labels?.[0]
          : here;
      return (label?.textContent ?? "").trim();
    });
    if (name.startsWith(words)) return;
  }
  throw new Error(`Tab never came to ${words}`);
}
