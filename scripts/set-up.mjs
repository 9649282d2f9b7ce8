// Makes a fresh clone ready: `node scripts/set-up.mjs` installs the packages,
// `--tests` also finds or gets the programs that the tests need, and with
// `--engines` the other browsers.
// Uses Node alone, since nothing is installed yet when it first runs.
import { mkdirSync, writeFileSync } from "node:fs";
import { installPackages } from "./set-up/packages.mjs";
import { findTools } from "./set-up/tools.mjs";

const root = new URL("..", import.meta.url);

installPackages(root);
if (process.argv.includes("--tests")) await setUpTests();

async function setUpTests() {
  const isForAll = process.env["CI"] === "true";
  const withEngines = isForAll || process.argv.includes("--engines");
  const { tools, missing, isWhole } = await findTools(withEngines);
  const folder = new URL("node_modules/.heard/", root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL("tools.json", folder),
    `${JSON.stringify(tools, null, 2)}\n`,
  );
  for (const message of missing) console.error(`\n*** ${message}\n`);
  // A machine that checks for everybody must not pass by leaving tests out.
  if (!isWhole && isForAll) process.exit(1);
}
