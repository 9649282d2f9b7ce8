// How long until the first question can be answered, beside a blank page with
// one text box in the same run: `node tests/bench/page-load.mjs [--runs 5]
// [--origin http://127.0.0.1:8080]`. Without an origin it starts the built relay.
import { once } from "node:events";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import {
  median,
  newPhone,
  slowPage,
  slowWorkers,
  timeUntilUsable,
} from "./slow-phone.mjs";
import { withRelay } from "./with-relay.mjs";
import { writeFigures } from "./write-figures.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    origin: { type: "string" },
  },
});
const runs = Number(values.runs);

const blank = createServer((_, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<!doctype html><title>Blank</title><textarea></textarea>");
});
blank.listen(0, "127.0.0.1");
await once(blank, "listening");
const address = blank.address();
if (address === null || typeof address === "string") throw new Error("no port");
const blankOrigin = `http://127.0.0.1:${address.port}`;

await withRelay(values.origin, async (origin) => {
  const box = "textarea";
  const first = await repeat(() => coldVisit(`${blankOrigin}/`, box));
  const tell = await repeat(() => coldVisit(`${origin}/tell`, box));
  const start = await repeat(() => coldVisit(`${origin}/`, "h1"));
  const easy = await repeat(() => coldPictures(`${origin}/easy-read/tell`));
  const later = await repeatAll(() => laterVisits(origin));
  const figures = {
    "blank page, cold": first,
    "/tell, cold": tell,
    "/tell to blank": tell / first,
    "/, cold": start,
    "/, to blank": start / first,
    "Easy Read with pictures, cold": easy,
    "Easy Read with pictures, to blank": easy / first,
    "second visit, no page kept yet": later.early,
    "second visit, while precaching": later.precaching,
    "cold start, network off": later.offline,
  };
  for (const [name, figure] of Object.entries(figures))
    console.log(`${name.padEnd(32)} ${figure.toFixed(figure < 20 ? 2 : 0)}`);
  writeFigures(figures);
});
blank.close();

/**
 * @param {string} url
 * @param {string} selector
 */
async function coldVisit(url, selector) {
  const phone = await newPhone();
  const context = await phone.open();
  await slowWorkers(context);
  const page = await slowPage(context, { line: "slow" });
  const took = await timeUntilUsable(page, url, selector);
  await phone.remove();
  return took;
}

/**
 * Until the box of the first question can be used and every picture on the
 * page's first screen is there.
 *
 * @param {string} url
 */
async function coldPictures(url) {
  const phone = await newPhone();
  const context = await phone.open();
  await slowWorkers(context);
  const page = await slowPage(context, { line: "slow" });
  await page.addInitScript(() => {
    const look = () => {
      const seen = [...document.images].filter(
        (image) =>
          image.checkVisibility() &&
          image.getBoundingClientRect().top < innerHeight,
      );
      const isThere =
        document.querySelector("textarea") !== null &&
        seen.length > 0 &&
        seen.every((image) => image.complete && image.naturalWidth > 0);
      if (isThere) Object.assign(window, { picturesAtMs: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  });
  const usable = await timeUntilUsable(page, url, "textarea");
  const handle = await page.waitForFunction(() =>
    Reflect.get(window, "picturesAtMs"),
  );
  const pictures = Number(await handle.jsonValue());
  await phone.remove();
  return Math.max(usable, pictures);
}

/**
 * The same phone again: while its first visit still fetches the pages, while
 * it fetches the rest, and with the network off after the browser was closed.
 *
 * @param {string} origin
 */
async function laterVisits(origin) {
  const phone = await newPhone();
  const context = await phone.open();
  await slowWorkers(context);
  const page = await slowPage(context, { line: "slow" });
  await timeUntilUsable(page, `${origin}/tell`, "textarea");
  await until(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration !== undefined;
  });
  await page.close();
  const again = await slowPage(context, { line: "slow" });
  const early = await timeUntilUsable(again, `${origin}/tell`, "textarea");
  await until(
    again,
    async () => (await navigator.serviceWorker.ready).active !== null,
  );
  await again.close();
  const third = await slowPage(context, { line: "slow" });
  const precaching = await timeUntilUsable(third, `${origin}/tell`, "textarea");
  const reopened = await phone.open();
  const cold = await slowPage(reopened, { line: "none" });
  const offline = await timeUntilUsable(cold, `${origin}/tell`, "textarea");
  await phone.remove();
  return { early, precaching, offline };
}

/** @param {() => Promise<number>} measure */
async function repeat(measure) {
  /** @type {number[]} */
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await measure());
  return median(all);
}

/** @param {() => Promise<Record<"early" | "precaching" | "offline", number>>} measure */
async function repeatAll(measure) {
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await measure());
  return {
    precaching: median(all.map((each) => each.precaching)),
    early: median(all.map((each) => each.early)),
    offline: median(all.map((each) => each.offline)),
  };
}

/**
 * Waits for at most two minutes. `waitForFunction` would take the promise itself for a yes.
 *
 * @param {import("@playwright/test").Page} page
 * @param {() => Promise<boolean>} isSo runs in the page
 */
async function until(page, isSo) {
  const giveUpAt = Date.now() + 120_000;
  while (!(await page.evaluate(isSo))) {
    if (Date.now() > giveUpAt)
      throw new Error("the service worker is not there");
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
