import { countLines } from "./sizes.ts";
import type { SourceFile } from "./source-files.ts";

const mostLines = 20;
const mostLinesOfMap = 80;

/**
 * Finds folders of `src` that no README explains, and READMEs too
 * long to be read before work.
 */
export function readmeFaults(
  folders: string[],
  readmes: SourceFile[],
): string[] {
  const paths = new Set(readmes.map(({ path }) => path));
  const missing = folders
    .map((folder) => `${folder}/README.md`)
    .filter((path) => !paths.has(path))
    .map((path) => `${path} is missing`);
  const long = readmes
    .map(({ path, text }) => ({ path, lines: countLines(text) }))
    .map((readme) => ({
      ...readme,
      most: readme.path === "src/README.md" ? mostLinesOfMap : mostLines,
    }))
    .filter(({ lines, most }) => lines > most)
    .map(({ path, lines, most }) => `${path}: ${lines} lines, at most ${most}`);
  return [...missing, ...long];
}
