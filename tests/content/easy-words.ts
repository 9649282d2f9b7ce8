import {
  addressOf,
  asRead,
  type Checked,
  type ChosenWord,
  type HardWord,
  linesOf,
  pageOf,
} from "./easy-read-files.ts";
import type { Phrase } from "./locale-files.ts";
import { sentencesOf, wordsOf } from "./reading-level.ts";

const mostWordsOfSentence = 15;
/** What people choose about themselves stands without an explanation. */
const isChoice = /\.options\./;

/** Rule 37: bold stands on hard words only, and the next line says what they mean. */
export function boldFaults(phrases: Phrase[], glossary: HardWord[]): string[] {
  return phrases.flatMap((phrase) =>
    linesOf(phrase.text).flatMap(({ hard }, index, lines) =>
      hard.flatMap((word) => {
        if (!glossary.some((entry) => shapesOf(entry).includes(word))) {
          return [`${addressOf(phrase)}: "${word}" is not in glossary.json`];
        }
        if (index + 1 < lines.length) return [];
        return [`${addressOf(phrase)}: no line after "${word}" explains it`];
      }),
    ),
  );
}

/** Rule 37: a hard word that its page never explains, nor the page before it. */
export function unexplainedFaults(
  phrases: Phrase[],
  glossary: HardWord[],
): string[] {
  return glossary.flatMap((entry) => {
    if (entry.explainedOn === "glossary") return [];
    const explained = new Set(
      phrases.filter((phrase) => explains(phrase, entry)).map(pageOf),
    );
    const first = entry.explainedOn;
    if (first !== undefined) {
      if (explained.has(first)) return [];
      return [`${first} does not explain "${entry.word}"`];
    }
    const said = phrases.filter(
      (phrase) => !isChoice.test(phrase.key) && says(phrase, entry),
    );
    return [...new Set(said.map(pageOf))]
      .filter((page) => !explained.has(page))
      .map((page) => `${page} says "${entry.word}" and does not explain it`);
  });
}

/** Rule 33, for the glossary: one short sentence for each word. */
export function glossaryFaults(glossary: HardWord[]): string[] {
  return glossary.flatMap(({ word, means }, index) => {
    const isSecond = glossary.findIndex((one) => one.word === word) !== index;
    const count = wordsOf(means).length;
    return [
      ...(isSecond ? [`${word} is there twice`] : []),
      ...(sentencesOf(means).length === 1 ? [] : [`${word}: ${means}`]),
      ...(count > mostWordsOfSentence ? [`${word}: ${count} words`] : []),
    ];
  });
}

/** One thing has one name: a word that stands for a thing with another name. */
export function otherNameFaults(
  phrases: Phrase[],
  chosen: ChosenWord[],
): string[] {
  return phrases
    .map(asRead)
    .flatMap((phrase) =>
      chosen.flatMap(({ use, not }) =>
        not
          .filter((word) => asWord(word).test(phrase.text))
          .map((word) => `${addressOf(phrase)}: "${word}" (say: ${use})`),
      ),
    );
}

/** Long words that the glossary does not explain and nobody has let pass. */
export function longWordFaults(
  phrases: Phrase[],
  glossary: HardWord[],
  known: ReadonlySet<string>,
  syllables: (word: string) => number,
): string[] {
  const explained = new Set(
    glossary.flatMap(shapesOf).map((word) => word.toLowerCase()),
  );
  return phrases.map(asRead).flatMap((phrase) =>
    wordsOf(phrase.text)
      .map((word) => word.toLowerCase())
      .filter((word) => syllables(word) > 3)
      .filter((word) => !known.has(word) && !explained.has(word))
      .map((word) => `${addressOf(phrase)}: "${word}"`),
  );
}

/** Rule 40: pages that nobody with learning difficulties has checked. */
export function uncheckedPages(
  phrases: Phrase[],
  checked: Checked[],
): string[] {
  return [...new Set(phrases.map(pageOf))].filter(
    (page) => !checked.some((record) => record.page === page),
  );
}

/** Rule 40: records that name no page, no person or no day. */
export function recordFaults(phrases: Phrase[], checked: Checked[]): string[] {
  const pages = new Set(phrases.map(pageOf));
  return checked.flatMap(({ page, by, on }) => [
    ...(pages.has(page) ? [] : [`${page} is not a page`]),
    ...(by.length > 0 ? [] : [`${page}: nobody checked it`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(on) ? [] : [`${page}: "${on}" is no day`]),
  ]);
}

function explains(phrase: Phrase, entry: HardWord): boolean {
  return linesOf(phrase.text).some(({ hard }) =>
    hard.some((word) => shapesOf(entry).includes(word)),
  );
}

function says(phrase: Phrase, entry: HardWord): boolean {
  // Names have capitals: the Braille Institute explains no braille.
  const { text } = asRead(phrase);
  const lower = text.replace(/^./gm, (letter) => letter.toLowerCase());
  return shapesOf(entry).some((word) =>
    [text, lower].some((one) => asWord(word, "").test(one)),
  );
}

function shapesOf({ word, also = [] }: HardWord): string[] {
  return [word, ...also];
}

function asWord(word: string, flags = "i"): RegExp {
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`, flags);
}
