import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs `npm ci` unless node_modules already holds what package-lock.json names.
 *
 * @param {URL} root the folder of package.json
 */
export function installPackages(root) {
  const wanted = readPackages(new URL("package-lock.json", root));
  if (wanted === undefined) throw new Error("package-lock.json is missing");
  // npm writes this file last, so a broken installation never matches.
  const present = readPackages(
    new URL("node_modules/.package-lock.json", root),
  );
  if (packagesMatch(wanted, present)) return;
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
 * Says whether what is installed is what the lock file names.
 *
 * @param {Record<string, Entry>} wanted by path, as package-lock.json has them
 * @param {Record<string, Entry> | undefined} present the same, as installed
 */
export function packagesMatch(wanted, present) {
  if (present === undefined) return false;
  const isWanted = Object.entries(present).every(
    ([path, { integrity }]) => wanted[path]?.integrity === integrity,
  );
  // Builds for other systems are named in the lock file and not installed.
  const isPresent = Object.entries(wanted).every(
    ([path, { optional, devOptional }]) =>
      path === "" || present[path] || optional || devOptional,
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
