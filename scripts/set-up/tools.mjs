import { hasApt, installDebian } from "./debian.mjs";
import { findChromium, getChromium } from "./chromium.mjs";
import { onPath, succeeds } from "./command.mjs";
import { findPostgresBin } from "./postgres.mjs";

/**
 * @typedef {object} Tools
 * @property {string | null} chromium
 * @property {string | null} postgresBin
 * @property {string | null} age
 */

const debianPackages = {
  chromium: ["chromium", "fonts-liberation"],
  postgresBin: ["postgresql"],
  age: ["age"],
};

const withoutTool = {
  chromium:
    "No Chromium, so no browser test can run. Install one, or name yours in HEARD_CHROMIUM.",
  postgresBin:
    "skipped: no PostgreSQL. Install its server, or name the folder of initdb in HEARD_PG_BIN.",
  age: "skipped: no `age` command, so its check of our sealed files is left out. Install age.",
};

/**
 * Finds what the tests need beside the packages, and gets what is missing.
 *
 * @returns {Promise<{ tools: Tools, missing: string[] }>} the paths, and one
 *   sentence for each tool that cannot be had
 */
export async function findTools() {
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
  return { tools, missing: missing.map((name) => withoutTool[name]) };
}

/** @returns {Promise<Tools>} */
async function lookForTools() {
  return {
    chromium: await findChromium(),
    postgresBin: findPostgresBin(),
    age: onPath("age") ?? null,
  };
}

/** @param {Tools} tools */
function namesOfMissing(tools) {
  const names = /** @type {(keyof Tools)[]} */ (Object.keys(tools));
  return names.filter((name) => tools[name] === null);
}

/** @param {(keyof Tools)[]} missing */
function installWithBrew(missing) {
  const formulae = {
    chromium: [],
    postgresBin: ["postgresql@17"],
    age: ["age"],
  };
  const wanted = missing.flatMap((name) => formulae[name]);
  if (wanted.length > 0) succeeds("brew", ["install", ...wanted]);
}
