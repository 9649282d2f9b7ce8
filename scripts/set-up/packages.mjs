import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs `npm ci` unless node_modules already holds what package-lock.json names.
 *
 * @param {URL} root the folder of package.json
 */
export function installPackages(root) {
  if (packagesMatch(root)) return;
  console.log("Installing packages (npm ci)");
  const { status, error } = spawnSync("npm", ["ci", "--no-audit"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status === 0) return;
  console.error(
    `npm ci did not finish${error ? `: ${error.message}` : ""}. ` +
      "Heard needs the npm registry, or a mirror named in ~/.npmrc, once.",
  );
  process.exit(1);
}

/**
 * npm writes node_modules/.package-lock.json last, so a broken installation
 * never matches.
 *
 * @param {URL} root
 */
function packagesMatch(root) {
  const wanted = readPackages(new URL("package-lock.json", root));
  const present = readPackages(
    new URL("node_modules/.package-lock.json", root),
  );
  if (wanted === undefined) throw new Error("package-lock.json is missing");
  if (present === undefined) return false;
  delete wanted[""];
  const isWanted = Object.entries(present).every(
    ([path, { integrity }]) => wanted[path]?.integrity === integrity,
  );
  // Builds for other systems are named in the lock file and not installed.
  const isPresent = Object.entries(wanted).every(
    ([path, entry]) => present[path] || entry.optional || entry.devOptional,
  );
  return isWanted && isPresent;
}

/**
 * @typedef {{ integrity?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @param {URL} file
 * @returns {Record<string, Entry> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
