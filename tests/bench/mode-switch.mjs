// How long a question takes to stand there in the words of another mode, at a
// processor four times slower: from the press of "Easy Read", and back, until
// the frame with the new words is drawn, as the browser itself times a press
// (Event Timing), on every question:
// `node tests/bench/mode-switch.mjs [--origin http://127.0.0.1:8080]`.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { median, newPhone, slowPage } from "./slow-phone.mjs";
import { withRelay } from "./with-relay.mjs";
import { writeFigures } from "./write-figures.mjs";

const { values } = parseArgs({ options: { origin: { type: "string" } } });

const questions = Object.keys(readWords("locales/en-GB/questionnaire.json"));
const { frame } = readWords("locales/en-GB/reporter.json");

await withRelay(values.origin, async (origin) => {
  const phone = await newPhone();
  const context = await phone.open();
  /** @type {{ question: string; ms: number }[]} */
  const all = [];
  const page = await slowPage(context, { line: "full" });
  await page.addInitScript(timePresses);
  for (const question of questions) {
    await page.goto(`${origin}/tell/${question}`);
    await page.waitForLoadState("networkidle");
    if ((await page.locator("h1").count()) === 0) continue;
    for (let press = 0; press < 4; press++)
      all.push({ question, ms: await switchMode(page, press) });
  }
  await phone.remove();
  const sorted = all.toSorted((a, b) => a.ms - b.ms);
  const slowest = sorted.at(-1);
  const figures = {
    presses: all.length,
    medianMs: median(all.map(({ ms }) => ms)),
    slowestMs: slowest?.ms ?? Number.NaN,
    slowestQuestion: slowest?.question ?? "",
  };
  console.log(figures);
  writeFigures(figures);
});

/** Notes how long each press took until its frame was drawn. Runs in the page. */
function timePresses() {
  /** @type {number[]} */
  const presses = [];
  Object.assign(window, { presses });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === "click") presses.push(duration);
  }).observe(
    /** @type {PerformanceObserverInit} */ ({
      type: "event",
      // The shortest that a browser tells of, in milliseconds.
      durationThreshold: 16,
    }),
  );
}

/**
 * Presses the switch and gives the milliseconds until the new words were
 * drawn.
 *
 * @param {import("@playwright/test").Page} page
 * @param {number} press how many were pressed before on this page
 */
async function switchMode(page, press) {
  const button = page.getByRole("button", { name: frame.easyRead });
  const isOn = (await button.getAttribute("aria-pressed")) === "true";
  const middle = await button.boundingBox();
  if (middle === null) throw new Error("no switch");
  await page.mouse.click(
    middle.x + middle.width / 2,
    middle.y + middle.height / 2,
  );
  await page
    .locator(`button[aria-pressed="${String(!isOn)}"]`)
    .filter({ hasText: frame.easyRead })
    .waitFor();
  const timed = await page.waitForFunction(
    (before) => Reflect.get(window, "presses")[before],
    press,
  );
  return Number(await timed.jsonValue());
}

/** @param {string} path in the repository */
function readWords(path) {
  return JSON.parse(
    readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
  );
}
