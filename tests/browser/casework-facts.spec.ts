import { expect, test } from "@playwright/test";
import { said } from "../support/said.ts";
import { newPage, signIn, startCasework } from "./casework-site.ts";

const words = said.caseworker.facts;

test("rule 60: staff see each fact's source, what is held back and why, and after 90 days what to check", async ({
  browser,
}) => {
  const site = await startCasework();
  const { page, faults } = await newPage(browser);
  await signIn(page, site.inbox);
  await page.getByRole("link", { name: said.caseworker.frame.facts }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
  await expect(page.getByText("looked up in time")).toBeVisible();
  await expect(page.getByText(/^No person has signed/u)).toBeVisible();

  const held = page.getByRole("table", { name: words.held.caption });
  const silent = held.getByRole("row", { name: /Silent call/u });
  await expect(silent).toContainText(words.why.marked);
  const shown = page.getByRole("table", { name: words.shown.caption });
  const railway = shown.getByRole("row", { name: /by text: trains/u });
  await expect(railway).toContainText("61016");
  await expect(railway).toContainText("British Transport Police");
  await expect(shown).not.toContainText("Silent call");

  await page.clock.setFixedTime("2027-02-19T12:00:00Z");
  await page.getByRole("link", { name: said.caseworker.report.all }).click();
  await page.getByRole("link", { name: said.caseworker.frame.facts }).click();
  const due = page.getByRole("table", { name: words.due.caption });
  await expect(
    due.getByRole("row", { name: /by text: trains/u }),
  ).toContainText(words.check);
  expect(faults).toEqual([]);
  await page.context().close();
  await site.relay.stop();
});
