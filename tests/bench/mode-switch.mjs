// How long a question takes to stand there in the words of another mode, at a
// processor four times slower: from the press of "Easy Read", and back, until
// the frame with the new words is drawn, on every question:
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
  for (const question of questions) {
    await page.goto(`${origin}/tell/${question}`);
    await page.waitForLoadState("networkidle");
    if ((await page.locator("h1").count()) === 0) continue;
    for (let press = 0; press < 4; press++)
      all.push({ question, ms: await switchMode(page) });
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

/**
 * Presses the switch and gives the milliseconds until the frame after the one
 * in which the new words stand.
 *
 * @param {import("@playwright/test").Page} page
 */
async function switchMode(page) {
  return page.evaluate(async (name) => {
    const button = [...document.querySelectorAll("button")].find(
      (each) => each.textContent === name,
    );
    if (button === undefined) throw new Error("no switch");
    const before = button.ariaPressed;
    const frame = () => new Promise((resume) => requestAnimationFrame(resume));
    await frame();
    const pressedAtMs = performance.now();
    button.click();
    do await frame();
    while (button.ariaPressed === before);
    // The frame callback comes before its frame is drawn; the next one after.
    await frame();
    return performance.now() - pressedAtMs;
  }, frame.easyRead);
}

/** @param {string} path in the repository */
function readWords(path) {
  return JSON.parse(
    readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
  );
}
