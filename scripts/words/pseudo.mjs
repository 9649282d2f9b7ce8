import { phrasesOf, readAreas } from "./phrases.mjs";
import { formsOf, reporterAreas } from "./missing.mjs";

/**
 * Languages that nobody speaks, made from the English words, so that tests see
 * what a translation would do: words a third longer, other letters, other
 * forms of counts, and a page that begins at the right. The tags are those of
 * CLDR's own pseudo-languages. They exist in tests and in development; the
 * build knows nothing of them.
 */
export const pseudoLanguages = /** @type {const} */ ([
  { tag: "en-XA", name: "⟦Àççéñţš⟧", dir: "ltr" },
  { tag: "ar-XB", name: "⟦Ŕîĝĥţ ţö ļéƒţ⟧", dir: "rtl" },
]);

const plain = "abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ";
const accented = "àƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽ";
const longer = 0.35;

/** What a person never reads as words: what is filled in, and marks. */
const kept = /\{\{\w+\}\}|\*\*/;

/** Turns the order of the letters round (RLO), until it is taken back (PDF). */
const turned = ["\u202e", "\u202c"];

/**
 * All words of a pseudo-language, as the build's file of a real one has them.
 *
 * @param {string} tag
 * @param {string} [top]
 */
export function pseudoWords(tag, top) {
  const turn = pseudoLanguages.find((each) => each.tag === tag)?.dir === "rtl";
  const pick = (/** @type {string} */ folder) =>
    Object.fromEntries(
      Object.entries(readAreas(folder, top))
        .filter(([area]) => reporterAreas.includes(area))
        .map(([area, words]) => [area, pseudoArea(words, tag, turn)]),
    );
  return { standard: pick("locales/en-GB"), easyRead: pick("easy-read/en-GB") };
}

/**
 * One string. The marks ⟦ ⟧ at its ends show where it is cut off, and what is
 * not said through the files of words.
 *
 * @param {string} text
 * @param {boolean} turn
 */
export function pseudoText(text, turn) {
  return text
    .split("\n")
    .map((line) => pseudoLine(line, turn))
    .join("\n");
}

/**
 * @param {string} line
 * @param {boolean} turn
 */
function pseudoLine(line, turn) {
  const [, picture = "", words = ""] =
    /^(\[[a-z0-9-]+\] ?)?(.*)$/.exec(line) ?? [];
  const parts = words.split(new RegExp(`(${kept.source})`));
  const said = parts.map((part) => (kept.test(part) ? part : accent(part)));
  const [start = "", end = ""] = turn ? turned : [];
  return `${picture}${start}⟦${said.join("")}${padding(words)}⟧${end}`;
}

/** @param {string} text */
function accent(text) {
  return [...text]
    .map((letter) => [...accented][plain.indexOf(letter)] ?? letter)
    .join("");
}

/** Some more words, a third of the text long. @param {string} text */
function padding(text) {
  const length = Math.ceil(text.replace(kept, "").length * longer);
  const filler = accent("one two three four five six seven eight nine ten ");
  return length < 3
    ? ""
    : ` ${filler
        .repeat(9)
        .slice(0, length - 1)
        .trim()}`;
}

/**
 * A group with the forms of counts that the language has.
 *
 * @param {import("./phrases.mjs").Words} words
 * @param {string} tag
 * @param {boolean} turn
 */
function pseudoArea(words, tag, turn) {
  const english = phrasesOf(words);
  /** @type {Record<string, any>} */
  const area = {};
  for (const [key, text] of english)
    for (const form of formsOf(key, tag)) {
      const own = english.get(form) ?? text;
      put(area, form.split("."), pseudoText(own, turn));
    }
  return area;
}

/**
 * @param {Record<string, any>} group
 * @param {readonly string[]} path
 * @param {string} text
 */
function put(group, [name = "", ...rest], text) {
  if (rest.length === 0) group[name] = text;
  else put((group[name] ??= {}), rest, text);
}
