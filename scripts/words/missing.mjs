import { countEnd, phrasesOf, readAreas } from "./phrases.mjs";

/** What a reporter can meet; the inbox and the page of components are not said in Easy Read. */
const easyReadAreas = ["reporter", "questionnaire", "notices"];

/** The areas that the app of a reporter needs before a language can be chosen there. */
export const reporterAreas = ["reporter", "questionnaire"];

/**
 * What a language still lacks, measured by the English words.
 *
 * @param {string} tag
 * @param {string} [top] where `locales` and `easy-read` stand
 * @returns {{ standard: string[], easyRead: string[], notes: string[] }} keys with their area
 */
export function missingWords(tag, top) {
  const english = readAreas("locales/en-GB", top);
  const standard = readAreas(`locales/${tag}`, top);
  const easyRead = readAreas(`easy-read/${tag}`, top);
  const notes = readAreas("locales/notes", top);
  return {
    standard: missingKeys(english, standard, tag),
    easyRead: missingKeys(pick(english, easyReadAreas), easyRead, tag),
    notes: Object.entries(english).flatMap(([area, words]) =>
      [...phrasesOf(words).keys()]
        .filter((key) => noteFor(notes[area], key) === undefined)
        .map((key) => `${area}:${key}`),
    ),
  };
}

/**
 * The note that tells a translator about a key: its own, or that of the
 * nearest group it stands in (`help.*`).
 *
 * @param {unknown} notes of the key's area
 * @param {string} key
 * @returns {string | undefined}
 */
export function noteFor(notes, key) {
  const all = /** @type {Record<string, string>} */ (notes ?? {});
  const plain = key.replace(countEnd, "");
  // A list of words has one note for all of them.
  const list = plain.replace(/\.\d+$/, "");
  // "a.b.c" stands in "a.b.*", in "a.*" and in "*".
  const groups = plain
    .split(".")
    .map((_, index, parts) => [...parts.slice(0, -1 - index), "*"].join("."));
  return [plain, list, ...groups].map((name) => all[name]).find(Boolean);
}

/**
 * @param {Record<string, import("./phrases.mjs").Words>} wanted
 * @param {Record<string, import("./phrases.mjs").Words>} there
 * @param {string} tag
 */
function missingKeys(wanted, there, tag) {
  return Object.entries(wanted).flatMap(([area, words]) => {
    const phrases = phrasesOf(there[area] ?? {});
    const has = (/** @type {string} */ key) => Boolean(phrases.get(key));
    return [...phrasesOf(words).keys()]
      .flatMap((key) => formsOf(key, tag))
      .filter((key, index, all) => all.indexOf(key) === index && !has(key))
      .map((key) => `${area}:${key}`);
  });
}

/**
 * A count has as many forms as the language has: two in English, six in Arabic.
 *
 * @param {string} key
 * @param {string} tag
 */
export function formsOf(key, tag) {
  if (!countEnd.test(key) || key.endsWith("_zero")) return [key];
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return pluralCategories.map((form) => key.replace(countEnd, `_${form}`));
}

/**
 * @param {Record<string, import("./phrases.mjs").Words>} areas
 * @param {readonly string[]} names
 */
function pick(areas, names) {
  return Object.fromEntries(
    Object.entries(areas).filter(([name]) => names.includes(name)),
  );
}
