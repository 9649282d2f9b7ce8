import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(root, "dist/sources.sha256");

const folders = ["src", "public", "locales", "scripts", "tests/seed"];
const files = ["index.html", "vite.config.ts", "package-lock.json"];
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

function stampOfSources() {
  const hash = createHash("sha256");
  const inFolders = folders.flatMap(filesUnder);
  for (const path of [...inFolders, ...files].toSorted()) {
    if (isNoSource.test(path)) continue;
    const content = readIfThere(join(root, path));
    if (content === undefined) continue;
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} folder */
function filesUnder(folder) {
  try {
    return readdirSync(join(root, folder), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  } catch {
    return [];
  }
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
