// How long a key press holds the page with an answer of 20,000 characters, at a
// processor four times slower, beside a blank page with one text box in the same
// run: `node tests/bench/typing.mjs [--keys 300] [--origin http://127.0.0.1:8080]`.
// It is the browser's own figure (Event Timing): from the press until the next
// frame, in steps of 8 ms, at least 16.
import { once } from "node:events";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { newPhone, slowPage } from "./slow-phone.mjs";
import { withRelay } from "./with-relay.mjs";
import { writeFigures } from "./write-figures.mjs";

const { values } = parseArgs({
  options: {
    keys: { type: "string", default: "300" },
    origin: { type: "string" },
  },
});
const keys = Number(values.keys);
const characters = 20_000;
const sentence = "They shouted at me on the bus, and nobody did anything. ";

const blank = createServer((_, response) => {
  response.setHeader("content-type", "text/html");
  response.end(
    "<!doctype html><title>Blank</title><textarea rows=7></textarea>",
  );
});
blank.listen(0, "127.0.0.1");
await once(blank, "listening");
const address = blank.address();
if (address === null || typeof address === "string") throw new Error("no port");

await withRelay(values.origin, async (origin) => {
  const blankPage = await typeAt(`http://127.0.0.1:${address.port}/`);
  const tell = await typeAt(`${origin}/tell`);
  print("blank page", blankPage);
  print("/tell", tell);
  writeFigures({
    blankP99Ms: atPart(blankPage, 0.99),
    tellP99Ms: atPart(tell, 0.99),
  });
});
blank.close();

/**
 * @param {string} url
 * @returns {Promise<number[]>} milliseconds of each key, in order of size
 */
async function typeAt(url) {
  const phone = await newPhone();
  const page = await slowPage(await phone.open(), { line: "full" });
  await page.goto(url);
  const box = page.getByRole("textbox");
  await box.fill(sentence.repeat(400).slice(0, characters));
  // The app may still be loading, and keeping itself for offline; a person who types 20,000 letters is past that.
  await page.waitForLoadState("networkidle");
  if (url.endsWith("/tell"))
    await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.evaluate(() => {
    /** @type {number[]} */
    const slow = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === "keydown") slow.push(entry.duration);
    });
    observer.observe(
      /** @type {PerformanceObserverInit} */ ({
        type: "event",
        durationThreshold: 16,
      }),
    );
    Object.assign(window, { slow });
  });
  await box.press("End");
  for (let key = 0; key < keys; key++) await box.press("a");
  /** @type {number[]} */
  const slow = await page.evaluate(() => Reflect.get(window, "slow"));
  await phone.remove();
  const quick = Array.from(
    { length: Math.max(0, keys - slow.length) },
    () => 16,
  );
  return [...slow, ...quick].toSorted((a, b) => a - b);
}

/**
 * @param {string} name
 * @param {readonly number[]} took
 */
function print(name, took) {
  const parts = [0.5, 0.9, 0.99].map((part) => {
    return `${part * 100}%: ${atPart(took, part)} ms`;
  });
  console.log(name.padEnd(12), parts.join(", "));
}

/**
 * @param {readonly number[]} sorted
 * @param {number} part from 0 to 1
 */
function atPart(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
