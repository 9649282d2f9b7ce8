import { posix } from "node:path";

interface Entry {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The part of package-lock.json that says what is installed where. */
export type LockedPackages = Record<string, Entry>;

/**
 * Finds packages that others need and the lock file does not name. npm leaves
 * out what a mirror of the registry lacked, such as builds for other systems;
 * `npm ci` then fails for everybody.
 */
export function incompleteEntries(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(name, path, packages))
      .map((name) => `${path || "package.json"} needs ${name}`),
  );
}

/** Finds packages that would be fetched from one particular mirror. */
export function mirrorEntries(packages: LockedPackages): string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .filter(
      ([, { resolved }]) =>
        !resolved?.startsWith("https://registry.npmjs.org/"),
    )
    .map(([path]) => path);
}

/** Looks where Node looks: in the package's own folder, then further out. */
function isLocked(
  name: string,
  from: string,
  packages: LockedPackages,
): boolean {
  if (posix.join(from, "node_modules", name) in packages) return true;
  if (from === "") return false;
  const outer = from.slice(0, Math.max(0, from.lastIndexOf("node_modules/")));
  return isLocked(name, outer.replace(/\/$/, ""), packages);
}
