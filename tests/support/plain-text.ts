import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Shorter parts are anybody's words. */
const fewestCharacters = 12;

/** Every text as it is, and each of its sentences that is long enough to be nobody else's. */
export function sentencesOf(texts: readonly string[]): readonly string[] {
  const parts = texts.flatMap((text) => [text, ...text.split(/[.!?\n]+/u)]);
  const long = parts
    .map((part) => part.trim())
    .filter((part) => part.length >= fewestCharacters || texts.includes(part));
  return [...new Set(long)];
}

/**
 * Looks for texts in every file of a folder, as UTF-8 and as UTF-16 in both orders of bytes.
 *
 * @returns One line for each that was found: the file and how the text begins.
 */
export async function findInFolder(
  folder: string,
  texts: readonly string[],
): Promise<string[]> {
  const wanted = texts.map((text) => ({ text, forms: formsOf(text) }));
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const { text, forms } of wanted)
      if (forms.some((form) => bytes.includes(form)))
        found.push(`${path}: ${text.slice(0, 20)}`);
  }
  return found;
}

function formsOf(text: string): readonly Buffer[] {
  const little = Buffer.from(text, "utf16le");
  return [Buffer.from(text, "utf8"), little, Buffer.from(little).swap16()];
}
