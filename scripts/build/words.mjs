import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { missingWords, reporterAreas } from "../words/missing.mjs";
import { readAreas, readLanguages } from "../words/phrases.mjs";
import { web } from "./places.mjs";

/**
 * Writes the words of every language but English, each to a file of its own
 * that is fetched when it is chosen, and the list of those that are complete.
 * A language with a gap is not offered: nobody is to meet a page in two.
 */
export async function writeWords() {
  const folder = join(web, "words");
  await mkdir(folder, { recursive: true });
  const ready = readLanguages().filter(({ tag }) => isComplete(tag));
  await writeFile(join(folder, "languages.json"), JSON.stringify(ready));
  for (const { tag } of ready.filter(({ tag }) => tag !== "en-GB")) {
    const text = JSON.stringify(wordsFile(tag));
    await writeFile(join(folder, `${tag}.json`), text);
  }
}

/** @param {string} tag */
function isComplete(tag) {
  if (tag === "en-GB") return true;
  const { standard, easyRead } = missingWords(tag);
  const isOfReporter = (/** @type {string} */ key) =>
    reporterAreas.some((area) => key.startsWith(`${area}:`));
  return ![...standard, ...easyRead].some(isOfReporter);
}

/** @param {string} tag */
function wordsFile(tag) {
  const pick = (/** @type {string} */ folder) =>
    Object.fromEntries(
      Object.entries(readAreas(folder)).filter(([area]) =>
        reporterAreas.includes(area),
      ),
    );
  return {
    standard: pick(`locales/${tag}`),
    easyRead: pick(`easy-read/${tag}`),
  };
}
