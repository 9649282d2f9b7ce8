import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(root, "dist/sources.sha256");

/** Of what stands at the top, this is not built from; what is new there is, until it is named here. */
const notBuiltFrom = ["data", "dist", "docs", "node_modules", "test-results"];
/** Of the tests, these fill the relay of a demonstration. */
const seeds = "tests/seed";
const isNoSource = /\.(test|contract|spec)\.tsx?$|\.md$/;

/**
 * Builds dist/ unless it was built from exactly these sources. Times of files
 * say nothing after a clone or a change of branch, so contents are compared.
 *
 * @returns {boolean} whether dist/ is now up to date
 */
export function buildIfStale() {
  const stamp = stampOfSources();
  if (readIfThere(stampFile)?.toString() === stamp) return true;
  const script = join(root, "scripts/build.mjs");
  const { status } = spawnSync(process.execPath, [script], {
    cwd: root,
    stdio: "inherit",
  });
  if (status === 0) writeFileSync(stampFile, stamp);
  return status === 0;
}

/**
 * The files that dist/ is built from.
 *
 * @returns {readonly string[]} paths below the top folder, sorted
 */
export function sources() {
  const atTop = readdirSync(root, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith(".") && !notBuiltFrom.includes(name),
  );
  return atTop
    .flatMap((entry) => {
      if (entry.isFile()) return [entry.name];
      return filesUnder(entry.name === "tests" ? seeds : entry.name);
    })
    .filter((path) => !isNoSource.test(path))
    .toSorted();
}

function stampOfSources() {
  const hash = createHash("sha256");
  for (const path of sources()) {
    const content = readIfThere(join(root, path));
    if (content === undefined) continue;
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} folder */
function filesUnder(folder) {
  return readdirSync(join(root, folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
