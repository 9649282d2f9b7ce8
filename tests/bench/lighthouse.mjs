// Lighthouse, mobile, on the pages of a first visit and on the page of a report
// that was answered: `node tests/bench/lighthouse.mjs [--runs 3]`.
// Prints the median of each category, 100 at best.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { median } from "./slow-phone.mjs";
import { withFilledRelay } from "./with-relay.mjs";
import { writeFigures } from "./write-figures.mjs";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" } },
});
const runs = Number(values.runs);
const categories = ["performance", "accessibility", "best-practices"];
const toolsFile = new URL(
  "../../node_modules/.heard/tools.json",
  import.meta.url,
);
const { chromium } = JSON.parse(await readFile(toolsFile, "utf8"));

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {(page: Page) => Promise<string>} Way leads to what is measured */

await withFilledRelay(async (origin, sixWords) => {
  /** @type {Readonly<Record<string, Way>>} */
  const pages = {
    "/": async () => `${origin}/`,
    "/tell": async () => `${origin}/tell`,
    "a report": (page) => comeBack(page, origin, sixWords),
  };
  /** @type {Record<string, Record<string, number>>} */
  const figures = {};
  for (const [path, way] of Object.entries(pages)) {
    /** @type {Record<string, number[]>} */
    const scores = {};
    for (let run = 0; run < runs; run++)
      for (const [name, score] of await audit(way))
        (scores[name] ??= []).push(score);
    const medians = Object.entries(scores).map(
      ([name, all]) =>
        /** @type {const} */ ([name, Math.round(median(all) * 100)]),
    );
    const line = medians.map((parts) => parts.join(" "));
    console.log(path.padEnd(12), line.join(", "));
    figures[path] = Object.fromEntries(medians);
  }
  writeFigures(figures);
});

/**
 * A person finds their report with its six words, and keeps it on the device.
 *
 * @param {Page} page
 * @param {string} origin
 * @param {readonly string[]} sixWords
 */
async function comeBack(page, origin, sixWords) {
  await page.goto(`${origin}/come-back`);
  for (const [index, word] of sixWords.entries())
    await page.locator(`::-p-aria(Word ${index + 1})`).fill(word);
  await page.locator("::-p-aria(Find my report)").click();
  await page.locator("::-p-aria(Keep it on this device)").click();
  await page.waitForFunction(() => /^\/reports\/./u.test(location.pathname));
  return page.url();
}

/**
 * @param {Way} way
 * @returns {Promise<[string, number][]>}
 */
async function audit(way) {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const url = await way(page);
    const flags = {
      // What the person keeps on the device is what the page shows.
      disableStorageReset: true,
      onlyCategories: categories,
      logLevel: /** @type {const} */ ("error"),
    };
    const result = await lighthouse(url, flags, undefined, page);
    if (result === undefined) throw new Error("Lighthouse gave no result");
    for (const audit of Object.values(result.lhr.audits))
      if (audit.score !== null && audit.score < 1 && process.env["WHY"])
        console.log(`  ${audit.id}: ${audit.displayValue ?? audit.score}`);
    return categories.map((name) => [
      name,
      result.lhr.categories[name]?.score ?? 0,
    ]);
  } finally {
    await browser.close();
  }
}
