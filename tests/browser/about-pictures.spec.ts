import { expect, test } from "@playwright/test";
import { readPictureMap } from "../../scripts/build/pictures.mjs";
import { untilAllIsKept } from "../support/journey-telling.ts";
import { ownBrowser, type OwnBrowser } from "../support/own-browser.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";

let relay: RelayProcess;
let browser: OwnBrowser;

/** Every picture's file is asked for, seen or not: the relay is stopped. */
async function picturesNotThere(): Promise<string[]> {
  const sources = [...document.images].map(({ src }) => src);
  const answers = await Promise.all(
    sources.map(async (src) => {
      const answer = await fetch(src).catch(() => null);
      const type = answer?.headers.get("content-type") ?? "";
      return answer?.ok && type.startsWith("image/svg+xml") ? "" : src;
    }),
  );
  return answers.filter((src) => src !== "");
}

test.beforeEach(async () => {
  relay = await startRelay({});
  browser = await ownBrowser();
});
test.afterEach(async () => {
  await browser.remove();
  await relay.stop();
});

test("with no network, every picture is shown with what it means, who made it and the licence", async () => {
  const page = await (await browser.start()).newPage();
  await page.goto(`${relay.origin}/tell`);
  await untilAllIsKept(page);
  await relay.kill();
  await page.goto(`${relay.origin}/about`);
  await page.getByRole("link", { name: "About the pictures" }).click();
  await expect(page.locator("h1")).toHaveText("About the pictures");
  const map = Object.values(readPictureMap());
  const rows = page.getByRole("list").getByRole("listitem");
  await expect(rows).toHaveCount(map.length);
  for (const source of ["drawn", "fluent", "crossed"])
    expect(map.some((entry) => source in entry)).toBe(true);
  expect((await rows.allTextContents()).toSorted()).toEqual(
    map.map(({ means }) => means).toSorted(),
  );
  await expect(page.getByText("Microsoft made these")).toBeVisible();
  await expect(page.getByText("We drew these")).toBeVisible();
  expect(await page.evaluate(picturesNotThere)).toEqual([]);
  await page.getByRole("link", { name: "See who made the pictures" }).click();
  await expect(page.locator("body")).toContainText("MIT License");
  await expect(page.locator("body")).toContainText("Microsoft Corporation");
  // Not until every picture is drawn once more.
  await page.goBack({ waitUntil: "commit" });
  await page.getByRole("link", { name: "See who made the letters" }).click();
  await expect(page.locator("body")).toContainText("SIL OPEN FONT LICENSE");
});
