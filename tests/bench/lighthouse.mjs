// Lighthouse, mobile, on the pages of a first visit: `node
// tests/bench/lighthouse.mjs [--runs 3] [--origin http://127.0.0.1:8080] [path...]`.
// Prints the median of each category, 100 at best.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { median } from "./slow-phone.mjs";
import { withRelay } from "./with-relay.mjs";
import { writeFigures } from "./write-figures.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "3" },
    origin: { type: "string" },
  },
});
const runs = Number(values.runs);
const paths = positionals.length > 0 ? positionals : ["/", "/tell"];
const categories = ["performance", "accessibility", "best-practices"];
const toolsFile = new URL(
  "../../node_modules/.heard/tools.json",
  import.meta.url,
);
const { chromium } = JSON.parse(await readFile(toolsFile, "utf8"));

await withRelay(values.origin, async (origin) => {
  /** @type {Record<string, Record<string, number>>} */
  const figures = {};
  for (const path of paths) {
    /** @type {Record<string, number[]>} */
    const scores = {};
    for (let run = 0; run < runs; run++)
      for (const [name, score] of await audit(`${origin}${path}`))
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
 * @param {string} url
 * @returns {Promise<[string, number][]>}
 */
async function audit(url) {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const flags = {
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
