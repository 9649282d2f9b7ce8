// `npm run bench -- relay-load inbox-list`: measures, prints, writes
// test-results/bench/<name>.json, and fails where a figure is over its limit.
// Without names: all of them. Figures of a machine that does other work mean
// nothing: the load is printed beside them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { limits } from "./limits.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const results = `${root}test-results/bench`;
const manyReports = Number(process.env["HEARD_BENCH_REPORTS"] ?? 100_000);

/** @type {Readonly<Record<string, () => Promise<unknown>>>} */
const benches = {
  "relay-load-sqlite": () => run("relay-load", "relayLoadSqlite"),
  "relay-load-postgres": () => run("relay-load", "relayLoadPostgres"),
  "inbox-list": () => run("inbox-list", "inboxList"),
  "relay-start": () => run("relay-start", "relayStart"),
  "page-load": async () => script("page-load"),
  typing: async () => script("typing"),
  "mode-switch": async () => script("mode-switch"),
  lighthouse: async () => script("lighthouse"),
};

const asked = process.argv.slice(2);
const names = Object.keys(benches).filter(
  (name) => asked.length === 0 || asked.some((part) => name.startsWith(part)),
);
if (names.length === 0) {
  console.error(`There are: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
if (!existsSync(`${root}dist/relay/main.js`)) {
  console.error("Build first: npm run build");
  process.exit(1);
}
mkdirSync(results, { recursive: true });
for (const name of names) {
  const loadBefore = loadavg()[0];
  const figures = await benches[name]?.();
  const record = { name, at: new Date().toISOString(), loadBefore, figures };
  console.log(JSON.stringify(record, null, 1));
  writeFileSync(`${results}/${name}.json`, JSON.stringify(record, null, 1));
  for (const [limit, holds] of limits[name] ?? []) {
    if (holds(figures)) continue;
    console.error(`${name}: NOT ${limit}`);
    process.exitCode = 1;
  }
}

/**
 * Runs a script that writes its figures as JSON to the file that it is given.
 *
 * @param {string} name of a script beside this one
 * @returns {unknown} its figures
 */
function script(name) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const out = `${results}/${name}.figures.json`;
  const { status } = spawnSync(process.execPath, [file], {
    stdio: "inherit",
    env: { ...process.env, HEARD_BENCH_OUT: out },
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  return JSON.parse(readFileSync(out, "utf8"));
}

/**
 * @param {string} file a TypeScript file beside this one
 * @param {string} name of a function in it
 * @returns {Promise<unknown>} its figures
 */
async function run(file, name) {
  const path = fileURLToPath(new URL(`${file}.ts`, import.meta.url));
  const { module } = await runnerImport(path, {
    configFile: false,
    logLevel: "error",
  });
  return module[name](manyReports);
}
