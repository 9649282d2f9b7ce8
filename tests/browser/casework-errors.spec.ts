import { expect, test } from "@playwright/test";
import { signIn, startCasework, type CaseworkSite } from "./casework-site.ts";

let site: CaseworkSite;

test.beforeEach(async () => {
  site = await startCasework();
});

test.afterEach(async () => {
  await site.relay.stop();
});

test("an empty answer and a change that was not chosen are said above the heading, in the title, and beside the field", async ({
  page,
}) => {
  await site.tell({
    values: { "what-happened": { kind: "text", text: "He shouted at me." } },
  });
  await signIn(page, site.inbox);
  await page.getByRole("link", { name: /He shouted/u }).click();
  await page.getByRole("button", { name: "Send the answer" }).click();
  const summary = page.locator(".errors");
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("Write your answer first");
  await expect(page).toHaveTitle(/^Error: /u);
  await summary.getByRole("link").click();
  await expect(page.getByLabel("Your answer")).toBeFocused();
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Write your answer first",
    "Choose where the case stands",
  ]);
  await summary.getByRole("link").last().click();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.getByLabel("Your answer").fill("Thank you for telling us.");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  // What was sent is right now; the other form still is not, and says so without taking the focus.
  await expect(summary.getByRole("link")).toHaveText([
    "Choose where the case stands",
  ]);
  await expect(summary).not.toBeFocused();
  await expect(page.getByText("They can write back.")).toBeVisible();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(summary).toBeHidden();
  await expect(page).not.toHaveTitle(/^Error: /u);
});
