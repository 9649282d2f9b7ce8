import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands in every file of a folder and of those in it, a character for each byte. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
}
