// `npm run bench -- relay-load inbox-list relay-start`: measures, prints, and
// writes test-results/bench/<name>.json. Without names: all of them. Figures of a
// machine that does other work mean nothing: the load is printed beside them.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const results = `${root}test-results/bench`;
const manyReports = Number(process.env["HEARD_BENCH_REPORTS"] ?? 100_000);

/** @type {Readonly<Record<string, () => Promise<unknown>>>} */
const benches = {
  "relay-load-sqlite": () => run("relay-load", "relayLoadSqlite"),
  "relay-load-postgres": () => run("relay-load", "relayLoadPostgres"),
  "inbox-list": () => run("inbox-list", "inboxList"),
  "relay-start": () => run("relay-start", "relayStart"),
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
