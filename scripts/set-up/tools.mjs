import { hasApt, installDebian } from "./debian.mjs";
import { findChromium, getChromium } from "./chromium.mjs";
import { isExecutable, onPath, succeeds } from "./command.mjs";
import { findPostgresBin } from "./postgres.mjs";

/**
 * @typedef {object} Tools
 * @property {string | null} chromium
 * @property {string | null} postgresBin
 * @property {string | null} age
 * @property {string | null} firefox
 * @property {string | null} webkitDriver
 * @property {string | null} webkitBrowser
 * @property {string | null} xvfb
 */

/** Other browsers, which only `npm run test:engines` and a machine that checks for everybody need. */
const forEngines = new Set([
  "firefox",
  "webkitDriver",
  "webkitBrowser",
  "xvfb",
]);

/** WebKitGTK's own small browser stands beside its library. */
const webkitBrowsers = ["x86_64", "aarch64"].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

const debianPackages = {
  chromium: ["chromium", "fonts-liberation"],
  postgresBin: ["postgresql"],
  age: ["age"],
  firefox: ["firefox-esr"],
  webkitDriver: ["webkit2gtk-driver"],
  webkitBrowser: ["webkit2gtk-driver"],
  xvfb: ["xvfb"],
};

const withoutTool = {
  chromium:
    "No Chromium, so no browser test can run. Install one, or name yours in HEARD_CHROMIUM.",
  postgresBin:
    "skipped: no PostgreSQL. Install its server, or name the folder of initdb in HEARD_PG_BIN.",
  age: "skipped: no `age` command, so its check of our sealed files is left out. Install age.",
  firefox: "skipped: no Firefox, so no journey runs in its engine.",
  webkitDriver: "skipped: no WebKitWebDriver, so no journey runs in WebKit.",
  webkitBrowser: "skipped: no WebKitGTK browser, so no journey runs in WebKit.",
  xvfb: "skipped: no Xvfb, so no journey runs in WebKit.",
};

/**
 * Finds what the tests need beside the packages, and gets what is missing.
 *
 * @param {boolean} withEngines whether other browsers are needed too
 * @returns {Promise<{ tools: Tools, missing: string[], isWhole: boolean }>} the
 *   paths; one sentence for each tool that cannot be had; and whether all are
 *   here that no machine may leave out
 */
export async function findTools(withEngines) {
  const namesOfMissing = (/** @type {Tools} */ found) =>
    namesOfNull(found).filter((name) => withEngines || !forEngines.has(name));
  let tools = await lookForTools();
  let missing = namesOfMissing(tools);
  if (missing.length > 0) {
    console.log(`Getting what the tests need: ${missing.join(", ")}`);
    if (hasApt()) installDebian(missing.map((name) => debianPackages[name]));
    else if (onPath("brew")) installWithBrew(missing);
    tools = await lookForTools();
  }
  tools.chromium ??= await getChromium();
  missing = namesOfMissing(tools);
  return {
    tools,
    missing: missing.map((name) => withoutTool[name]),
    isWhole: missing.every((name) => forEngines.has(name)),
  };
}

/** @returns {Promise<Tools>} */
async function lookForTools() {
  return {
    chromium: await findChromium(),
    postgresBin: findPostgresBin(),
    age: onPath("age") ?? null,
    firefox: onPath("firefox-esr") ?? onPath("firefox") ?? null,
    webkitDriver: onPath("WebKitWebDriver") ?? null,
    webkitBrowser: webkitBrowsers.find(isExecutable) ?? null,
    xvfb: onPath("Xvfb") ?? null,
  };
}

/** @param {Tools} tools */
function namesOfNull(tools) {
  const names = /** @type {(keyof Tools)[]} */ (Object.keys(tools));
  return names.filter((name) => tools[name] === null);
}

/** @param {(keyof Tools)[]} missing */
function installWithBrew(missing) {
  const formulae = {
    chromium: [],
    postgresBin: ["postgresql@17"],
    age: ["age"],
    firefox: [],
    webkitDriver: [],
    webkitBrowser: [],
    xvfb: [],
  };
  const wanted = missing.flatMap((name) => formulae[name]);
  if (wanted.length > 0) succeeds("brew", ["install", ...wanted]);
}
