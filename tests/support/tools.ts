import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What set-up found on this machine; `null` where it could not be had. */
export interface Tools {
  /** Path of a Chromium. */
  chromium: string | null;
  /** Folder that holds PostgreSQL's `initdb`, `pg_ctl` and `postgres`. */
  postgresBin: string | null;
  /** Path of the stock `age` command. */
  age: string | null;
  /** Path of a Firefox. */
  firefox: string | null;
  /** Paths of WebKitGTK's driver and its small browser, and of a display that nobody sees. */
  webkitDriver: string | null;
  webkitBrowser: string | null;
  xvfb: string | null;
}

const toolsFile = join(
  import.meta.dirname,
  "../../node_modules/.heard/tools.json",
);

/**
 * Reads what `scripts/set-up.mjs --tests` found.
 *
 * Throws with the command to run when set-up has not been run.
 */
export function readTools(): Tools {
  try {
    return JSON.parse(readFileSync(toolsFile, "utf8")) as Tools;
  } catch (cause) {
    throw new Error("Run `node scripts/set-up.mjs --tests` first.", { cause });
  }
}
