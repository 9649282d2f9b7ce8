import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isExecutable, onPath } from "./command.mjs";

/** Gives the folder of PostgreSQL's server programs, the newest first, or null. */
export function findPostgresBin() {
  const onPathAt = onPath("initdb");
  const candidates = [
    process.env["HEARD_PG_BIN"],
    ...versionFolders("/usr/lib/postgresql", /^\d+$/),
    ...versionFolders("/opt/homebrew/opt", /^postgresql@\d+$/),
    ...versionFolders("/usr/local/opt", /^postgresql@\d+$/),
    onPathAt && dirname(onPathAt),
  ];
  const isServerFolder = (/** @type {string | undefined} */ folder) =>
    folder &&
    ["initdb", "pg_ctl", "postgres"].every((name) =>
      isExecutable(join(folder, name)),
    );
  return candidates.find(isServerFolder) ?? null;
}

/**
 * @param {string} parent
 * @param {RegExp} pattern
 */
function versionFolders(parent, pattern) {
  try {
    return readdirSync(parent)
      .filter((name) => pattern.test(name))
      .toSorted((a, b) => b.localeCompare(a, "en", { numeric: true }))
      .map((name) => join(parent, name, "bin"));
  } catch {
    return [];
  }
}
