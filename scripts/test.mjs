// `npm test`: everything a newcomer should see pass. Goes on after a failing
// step, so that one run tells all. The last line is the sum.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build-if-stale.mjs";
import { countPlaywright, countVitest } from "./test-counts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const isLong = process.argv.includes("--long");
const mostMinutesPerStep = isLong ? 240 : 30;

if (isLong) process.env["HEARD_LONG"] = "1";
rmSync(`${root}test-results`, { recursive: true, force: true });
mkdirSync(`${root}test-results`);

const counts = [
  ...["types", "lint", "format:check", "dead"].map(check),
  // First, since some unit tests start the built relay.
  build(),
  countVitest(
    `${root}test-results/vitest.json`,
    runs("unit tests", "vitest", [
      "run",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=test-results/vitest.json",
    ]),
  ),
  countPlaywright(
    `${root}test-results/browser.json`,
    runs("browser tests", "playwright", ["test", "--config=tests/browser"]),
  ),
  ...(process.env["CI"] === "true" ? [realEngines()] : []),
];

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const { passed, failed, skipped } of counts) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);

/** Other browsers are got on machines that check for everybody; `npm run test:engines` gets them anywhere. */
function realEngines() {
  return countVitest(
    `${root}test-results/engines.json`,
    runs("real engines", "vitest", [
      "run",
      "--config=tests/engines/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${root}test-results/engines.json`,
    ]),
  );
}

/** @param {string} script a script of package.json */
function check(script) {
  return oneStep(runs(script, "npm", ["run", "--silent", script]));
}

function build() {
  announce("build");
  return oneStep(buildIfStale());
}

/** @param {boolean} hasPassed */
function oneStep(hasPassed) {
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} title
 * @param {string} command `npm`, or a program of node_modules
 * @param {string[]} args
 */
function runs(title, command, args) {
  announce(title);
  const program =
    command === "npm" ? command : `${root}node_modules/.bin/${command}`;
  const { status, signal } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    timeout: mostMinutesPerStep * 60_000,
  });
  if (signal) console.error(`${title}: stopped by ${signal}`);
  return status === 0;
}

/** @param {string} title */
function announce(title) {
  console.log(`\n== ${title}`);
}
