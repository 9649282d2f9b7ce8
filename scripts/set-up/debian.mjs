import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { onPath, succeeds } from "./command.mjs";

const clusterSettings = "/etc/postgresql-common/createcluster.conf";
const noCluster = "/etc/postgresql-common/createcluster.d/heard.conf";

/** Says whether packages can be installed with apt-get by this user. */
export function hasApt() {
  return process.getuid?.() === 0 && onPath("apt-get") !== undefined;
}

/**
 * Installs groups of Debian packages; a group that cannot be had does not keep
 * the others from being installed.
 *
 * @param {string[][]} groups
 */
export function installDebian(groups) {
  succeeds("apt-get", ["update", "-q"]);
  const isFirstPostgres = !existsSync(clusterSettings);
  if (isFirstPostgres) keepDebianFromMakingACluster();
  try {
    const done = aptInstall(groups.flat());
    if (!done && groups.length > 1)
      for (const group of groups) aptInstall(group);
  } finally {
    if (isFirstPostgres) rmSync(noCluster, { force: true });
  }
}

/**
 * Debian's package would make a database cluster and start it with the
 * machine. The tests need the programs only.
 */
function keepDebianFromMakingACluster() {
  mkdirSync("/etc/postgresql-common/createcluster.d", { recursive: true });
  writeFileSync(noCluster, "create_main_cluster = off\n");
}

/** @param {string[]} packages */
function aptInstall(packages) {
  return succeeds(
    "apt-get",
    ["install", "-q", "-y", "--no-install-recommends", ...packages],
    { DEBIAN_FRONTEND: "noninteractive" },
  );
}
