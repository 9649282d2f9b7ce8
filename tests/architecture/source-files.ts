import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One text file: where it is, from the top folder, and what it says. */
export interface SourceFile {
  path: string;
  text: string;
}

const top = join(import.meta.dirname, "../..");

/**
 * Reads every file under these folders of the repository whose name matches.
 * A folder that is not there has no files.
 */
export function readSources(folders: string[], name: RegExp): SourceFile[] {
  return folders.flatMap(filesUnder).flatMap((path) => {
    if (!name.test(path)) return [];
    return [{ path, text: readFileSync(join(top, path), "utf8") }];
  });
}

/** Gives the paths of all files under a folder, or of the one file named. */
export function filesUnder(folder: string): string[] {
  try {
    return readdirSync(join(top, folder), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(top, join(entry.parentPath, entry.name)))
      .map((path) => path.split(sep).join("/"));
  } catch {
    return existsSync(join(top, folder)) ? [folder] : [];
  }
}

/** Says whether a file is a test of some kind, by its name. */
export function isTest(path: string): boolean {
  return /\.(test|contract|spec)\.tsx?$/.test(path);
}
