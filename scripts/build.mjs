// `npm run build`: makes everything in dist/. With names behind it
// (`npm run build -- web relay`), makes only those.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build as viteBuild } from "vite";
import { compressAll } from "./build/compress.mjs";
import { writePolicy } from "./build/policy.mjs";
import { root, web } from "./build/places.mjs";
import { writePages } from "./build/pages.mjs";
import { writeThemes } from "./build/themes.mjs";
import { writeWords } from "./build/words.mjs";
import { writeWorker } from "./build/worker.mjs";

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const parts = { web: buildWeb, relay: buildRelay, components: buildComponents };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(", ")}.`);
  console.error(`The parts are: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
for (const [name, make] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const startedAt = performance.now();
  await make();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${name} built in ${seconds} s`);
}

/** Both apps, the service worker, and what the relay needs to serve them. */
async function buildWeb() {
  await bundle("reporter");
  await bundle("casework");
  await bundle("early");
  await writePages();
  await writeThemes();
  await writeWords();
  await bundle("worker");
  await writeWorker();
  await writePolicy();
  await compressAll(await filesOf(web));
}

/** The relay, and what fills it for a demonstration. */
async function buildRelay() {
  await bundle("relay");
  await bundle("demonstration");
}

/** The page of every component. */
async function buildComponents() {
  await viteBuild({
    configFile: join(root, "vite.components.config.ts"),
    logLevel: "warn",
  });
}

/** @param {string} mode a build of vite.config.ts */
async function bundle(mode) {
  const configFile = join(root, "vite.config.ts");
  await viteBuild({ configFile, mode, logLevel: "warn" });
}

/** @param {string} folder */
async function filesOf(folder) {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
