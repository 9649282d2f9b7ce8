import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Runs a command and shows what it prints. Gives whether it ended well.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to our own
 */
export function succeeds(command, args, env = {}) {
  console.log(`> ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/**
 * Gives the full path of a command on PATH, or undefined.
 *
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/**
 * Says whether this file is there and may be run.
 *
 * @param {string | undefined} path
 * @returns {path is string}
 */
export function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
