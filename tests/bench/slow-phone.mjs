// A slow phone on a slow line, as the benches of the app emulate it: 400 ms
// and 400 kbit/s each way, a processor four times slower, 360 x 740. The
// emulation adds the 400 ms to each request, not to each round trip.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const slowLine = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const noLine = { ...slowLine, offline: true };
const slowness = 4;

/**
 * A browser with a profile of its own, which can be closed and opened again.
 *
 * @typedef {object} Phone
 * @property {() => Promise<import("@playwright/test").BrowserContext>} open
 * @property {() => Promise<void>} remove closes it and removes the profile
 */

/** @returns {Promise<Phone>} */
export async function newPhone() {
  const profile = await mkdtemp(join(tmpdir(), "heard-bench-"));
  /** @type {import("@playwright/test").BrowserContext | undefined} */
  let context;
  return {
    open: async () => {
      await context?.close();
      context = await chromium.launchPersistentContext(profile, {
        executablePath: await chromiumPath(),
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
        locale: "en-GB",
      });
      return context;
    },
    remove: async () => {
      await context?.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A page on the slow phone.
 *
 * @param {import("@playwright/test").BrowserContext} context
 * @param {{ line: "slow" | "none" | "full" }} options
 */
export async function slowPage(context, { line }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (line !== "full")
    await session.send(
      "Network.emulateNetworkConditions",
      line === "slow" ? slowLine : noLine,
    );
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  return page;
}

/**
 * Puts every service worker, now and later, on the slow line too.
 *
 * @param {import("@playwright/test").BrowserContext} context
 */
export async function slowWorkers(context) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("no browser");
  /** @type {Set<string>} */
  const seen = new Set();
  session.on("Target.targetCreated", async ({ targetInfo }) => {
    const { type, targetId } = targetInfo;
    if (type !== "service_worker" || seen.has(targetId)) return;
    seen.add(targetId);
    const { sessionId } = await session.send("Target.attachToTarget", {
      targetId,
    });
    const tell = async (
      /** @type {string} */ method,
      /** @type {object} */ params,
    ) =>
      session.send("Target.sendMessageToTarget", {
        sessionId,
        message: JSON.stringify({ id: seen.size, method, params }),
      });
    await tell("Network.enable", {});
    await tell("Network.emulateNetworkConditions", slowLine);
  });
  await session.send("Target.setDiscoverTargets", { discover: true });
}

/**
 * Opens an address and gives the milliseconds from the start of the navigation
 * until what is looked for can be seen, is on top, and the thread is free.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} address
 * @param {string} selector
 * @returns {Promise<number>}
 */
export async function timeUntilUsable(page, address, selector) {
  await page.addInitScript((wanted) => {
    const look = () => {
      const found = document.querySelector(wanted);
      const box = found?.getBoundingClientRect();
      const isThere = box !== undefined && box.width > 0 && box.height > 0;
      const top =
        isThere &&
        document.elementFromPoint(box.left + box.width / 2, box.top + 10);
      if (isThere && (top === found || found?.contains(top || null)))
        Object.assign(window, { usableAtMs: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  }, selector);
  await page.goto(address, { waitUntil: "commit" });
  const handle = await page.waitForFunction(() =>
    Reflect.get(window, "usableAtMs"),
  );
  return Number(await handle.jsonValue());
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function chromiumPath() {
  const file = new URL("../../node_modules/.heard/tools.json", import.meta.url);
  const { chromium: path } = JSON.parse(await readFile(file, "utf8"));
  if (path === null) throw new Error("no Chromium was found");
  return path;
}
