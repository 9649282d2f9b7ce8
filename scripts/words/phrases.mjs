import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../build/places.mjs";

/** A file of words: strings, lists of strings, and groups of them. */
/** @typedef {string | string[] | { [key: string]: Words }} Words */

/** The ends of keys that stand for a count, as i18next has them. */
export const countEnd = /_(?:zero|one|two|few|many|other)$/;

/**
 * Reads every area of a folder of words: `locales/en-GB`, `easy-read/en-GB`.
 *
 * @param {string} folder
 * @param {string} [top] where the folder stands; the repository unless told
 * @returns {Record<string, Words>}
 */
export function readAreas(folder, top = root) {
  const names = listOf(join(top, folder)).filter((name) =>
    name.endsWith(".json"),
  );
  return Object.fromEntries(
    names.map((name) => [
      name.replace(".json", ""),
      JSON.parse(readFileSync(join(top, folder, name), "utf8")),
    ]),
  );
}

/**
 * The languages that are, or are to be, spoken, with their names in themselves.
 *
 * @param {string} [top]
 * @returns {{ tag: string, name: string, dir: "ltr" | "rtl" }[]}
 */
export function readLanguages(top = root) {
  return JSON.parse(readFileSync(join(top, "locales/languages.json"), "utf8"));
}

/**
 * Every string of an area by its key, `path.to.key`; those of a list are
 * numbered.
 *
 * @param {Words} words
 * @returns {Map<string, string>}
 */
export function phrasesOf(words, path = "", found = new Map()) {
  if (typeof words === "string") return found.set(path, words);
  for (const [key, value] of Object.entries(words))
    phrasesOf(value, path === "" ? key : `${path}.${key}`, found);
  return found;
}

/** @param {string} folder */
function listOf(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
