import { expect, test } from "@playwright/test";
import glossary from "../../easy-read/en-GB/glossary.json" with { type: "json" };
import { untilAllIsKept } from "../support/journey-telling.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { said } from "../support/said.ts";

const words = said.reporter;

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
});
test.afterAll(() => relay.stop());

test("from a question, one press leads to what every hard word means, with no network too", async ({
  page,
  context,
}) => {
  await page.goto(`${relay.origin}/tell`);
  await untilAllIsKept(page);
  await context.setOffline(true);
  await page.getByRole("link", { name: words.frame.words }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words.words.title,
  );
  for (const { word, means } of glossary) {
    const term = page.getByRole("term").filter({ hasText: word }).first();
    await expect(term).toBeVisible();
    await expect(page.getByText(means, { exact: true }).first()).toBeVisible();
  }
});

test("in Easy Read each word stands in bold beside its picture, before what it means", async ({
  page,
}) => {
  await page.goto(relay.origin);
  await page.getByRole("button", { name: words.frame.easyRead }).click();
  await page.getByRole("link", { name: words.frame.words }).click();
  for (const { word, means, picture } of glossary) {
    const row = page
      .getByRole("paragraph")
      .filter({ hasText: `${word}: ${means}` });
    await expect(row.locator("b")).toHaveText(word);
    await expect(row.locator("img")).toHaveAttribute(
      "src",
      `/pictures/${picture}.svg`,
    );
  }
});
