import { expect, type Page } from "@playwright/test";
import { said } from "../../support/said.ts";
import { caseworker, signIn, type CaseworkSite } from "../casework-site.ts";

/** Takes the first report of the list and answers it, in a browser context of the caseworker's own. */
export async function answerAsCaseworker(
  page: Page,
  site: CaseworkSite,
): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("a page without a browser");
  const context = await browser.newContext();
  const inbox = await context.newPage();
  await signIn(inbox, site.inbox);
  await inbox.getByRole("table").getByRole("link").first().click();
  await inbox.getByRole("button", { name: said.caseworker.take.act }).click();
  await inbox
    .getByLabel(said.caseworker.answer.label)
    .fill(
      `Thank you for telling us. We believe you.\n\nI can come to the library on Friday at 2.\n\n${caseworker.name}`,
    );
  await inbox.getByRole("button", { name: said.caseworker.answer.act }).click();
  await expect(inbox.getByRole("article")).toHaveCount(1);
  await context.close();
}
