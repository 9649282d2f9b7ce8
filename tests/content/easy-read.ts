import {
  addressOf,
  asRead,
  type EasyLine,
  type HardWord,
  linesOf,
  pageOf,
  type Pictures,
  withoutFilledIn,
} from "./easy-read-files.ts";
import type { Phrase } from "./locale-files.ts";
import { fleschKincaidGrade, sentencesOf, wordsOf } from "./reading-level.ts";

const mostWordsOfSentence = 15;
const mostIdeas = 5;
const highestGrade = 3;
const fewestWordsToGrade = 30;

/** Labels that may stand without a picture: buttons, links, states. */
const mostWordsOfLabel = 10;
const neverALabel =
  /(^|\.)(title|hint|help|lead|text|\w*Text)$|error|\.(options|optionHints|details|detailsHint)\./i;
/** Numbers say it best, and a picture of a kind of people is a stereotype. */
const unpictured = /^equality-(age|ethnicity|sexuality)\.options\./;
/** What stands before a heading: of the window, or of an error. */
const beforeWords = /^title\.|\.errorPrefix$/;

/** What breaks a rule of the words' shape, and what that is. */
const shapes: readonly { pattern: RegExp; fault: string }[] = [
  { pattern: /%|\bper ?cent/i, fault: "a percentage" },
  {
    pattern: /(?<![\w.])\d{4,}(?!\w)|\d,\d{3}/,
    fault: "a number over 1000 in figures",
  },
  { pattern: /\b(?=[IVX]{2,}\b)[IVX]+\b/, fault: "a Roman numeral" },
  { pattern: /;/, fault: "a semicolon" },
  { pattern: /<[a-z]|(?<!\w)[_*](?!\s)[^_*]+[_*](?!\w)/i, fault: "italics" },
  { pattern: /\((?:\S+\s+){3,}\S+\)/, fault: "more than 3 words in brackets" },
  { pattern: /[[\]]/, fault: "a picture that does not begin a line" },
  { pattern: /^\s|\s$|\s{2}/, fault: "a gap too many" },
];

/** Rule 31: every text has its Easy Read, with the same parts filled in. */
export function missingFaults(standard: Phrase[], easy: Phrase[]): string[] {
  const known = new Map(easy.map((phrase) => [addressOf(phrase), phrase]));
  const wanted = new Set(standard.map(addressOf));
  const missing = standard.flatMap((phrase) => {
    const found = known.get(addressOf(phrase));
    if (found === undefined || found.text.trim() === "") {
      return [`${addressOf(phrase)} has no Easy Read`];
    }
    if (placeholders(found.text) === placeholders(phrase.text)) return [];
    return [`${addressOf(phrase)} fills in other parts than its standard text`];
  });
  const extra = [...known.keys()]
    .filter((address) => !wanted.has(address))
    .map((address) => `${address} has no standard text`);
  return [...missing, ...extra];
}

/** Rule 33: one sentence a line, at most 15 words, in plain marks. */
export function lineFaults(phrases: Phrase[]): string[] {
  return eachLine(phrases, (line) => {
    const sentences = sentencesOf(line.text);
    const count = wordsOf(line.text).length;
    return [
      ...(count === 0 ? ["no words"] : []),
      ...(sentences.length > 1 ? ["more than one sentence"] : []),
      ...(count > mostWordsOfSentence ? [`${count} words`] : []),
      ...shapes
        .filter(({ pattern }) => pattern.test(withoutFilledIn(line.text)))
        .map(({ fault }) => fault),
    ];
  });
}

/** Rule 34: every idea has one picture; only a short label may have none. */
export function pictureFaults(phrases: Phrase[], known: Pictures): string[] {
  return phrases.flatMap((phrase) => {
    const lines = linesOf(phrase.text);
    return lines.flatMap(({ meaning, text }) => {
      if (meaning === null) {
        if (lines.length === 1 && isLabel(phrase, text)) return [];
        return [`${addressOf(phrase)}: no picture: ${text}`];
      }
      if (Object.hasOwn(known, meaning)) return [];
      return [`${addressOf(phrase)}: [${meaning}] is not in pictures.json`];
    });
  });
}

/** Pictures that no sentence asks for: only what is used is shipped. */
export function unusedPictures(
  phrases: Phrase[],
  glossary: HardWord[],
  known: Pictures,
): string[] {
  const used = new Set([
    ...phrases.flatMap(({ text }) => linesOf(text)).map((one) => one.meaning),
    ...glossary.map(({ picture }) => picture),
  ]);
  return Object.keys(known).filter((meaning) => !used.has(meaning));
}

/** Rule 38: at most five ideas in one part of a screen. */
export function ideaFaults(phrases: Phrase[]): string[] {
  return phrases
    .map((phrase) => ({ phrase, count: linesOf(phrase.text).length }))
    .filter(({ count }) => count > mostIdeas)
    .map(({ phrase, count }) => `${addressOf(phrase)}: ${count} ideas`);
}

/** Rule 38: a page that is harder to read than grade 3. */
export function gradeFaults(phrases: Phrase[]): string[] {
  return [...new Set(phrases.map(pageOf))].flatMap((page) => {
    const texts = phrases
      .filter((phrase) => pageOf(phrase) === page)
      .map((phrase) => asRead(phrase).text);
    if (texts.flatMap(wordsOf).length < fewestWordsToGrade) return [];
    const grade = fleschKincaidGrade(texts);
    if (grade <= highestGrade) return [];
    return [`${page}: grade ${grade.toFixed(1)}, at most ${highestGrade}`];
  });
}

/** Rule 35: two meanings that would show the same picture. */
export function sharedPictureFaults(pictures: Pictures): string[] {
  const byPicture = new Map<string, string[]>();
  for (const [meaning, { fluent, drawn, crossed }] of Object.entries(
    pictures,
  )) {
    const picture = `${fluent ?? ""} ${drawn ?? ""} ${crossed ?? ""}`;
    byPicture.set(picture, [...(byPicture.get(picture) ?? []), meaning]);
  }
  return [...byPicture]
    .filter(([, meanings]) => meanings.length > 1)
    .map(([picture, meanings]) => `${picture} shows ${meanings.join(" and ")}`);
}

/** Rule 35: the same sentence with one picture here and another there. */
export function unlikePictureFaults(phrases: Phrase[]): string[] {
  const seen = new Map<string, Set<string>>();
  for (const { meaning, text } of phrases.flatMap((one) => linesOf(one.text))) {
    if (meaning === null) continue;
    const words = text.toLowerCase().replace(/[.?]$/, "");
    seen.set(words, (seen.get(words) ?? new Set()).add(meaning));
  }
  return [...seen]
    .filter(([, meanings]) => meanings.size > 1)
    .map(([words, meanings]) => `"${words}": ${[...meanings].join(", ")}`);
}

/** Rule 35: two options of one question that look the same. */
export function optionPictureFaults(phrases: Phrase[]): string[] {
  const seen = new Map<string, string>();
  return phrases.flatMap((phrase) => {
    const list = /^(.*\.options)\.[^.]+$/.exec(addressOf(phrase))?.[1];
    const meaning = linesOf(phrase.text)[0]?.meaning;
    if (list === undefined || !meaning) return [];
    const first = seen.get(`${list} ${meaning}`);
    seen.set(`${list} ${meaning}`, addressOf(phrase));
    if (first === undefined) return [];
    return [`${addressOf(phrase)} has the picture of ${first}`];
  });
}

function isLabel(phrase: Phrase, text: string): boolean {
  if (beforeWords.test(phrase.key) || unpictured.test(phrase.key)) return true;
  if (neverALabel.test(phrase.key.replace(/_(one|other)$/, ""))) {
    return /^(start|list|reports)\./.test(phrase.key) && !/[.?]$/.test(text);
  }
  return wordsOf(text).length <= mostWordsOfLabel;
}

function eachLine(
  phrases: Phrase[],
  faults: (line: EasyLine) => string[],
): string[] {
  return phrases.flatMap((phrase) =>
    linesOf(phrase.text).flatMap((line) =>
      faults(line).map(
        (fault) => `${addressOf(phrase)}: ${fault}: ${line.text}`,
      ),
    ),
  );
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map(
    ([, name]) => name,
  );
  return [...new Set(names)].sort().join(" ");
}
