import type { Phrase } from "./locale-files.ts";
import { fleschKincaidGrade, sentencesOf, wordsOf } from "./reading-level.ts";
import {
  capitalWords,
  knownInitials,
  medicalModelWords,
  type RefusedWord,
  unclearWords,
  wordsNotInErrors,
} from "./word-lists.ts";

/** Lets one phrase say one refused word. */
export interface Exception {
  /** `area:path.to.key` */
  phrase: string;
  word: string;
  reason: string;
}

const mostWordsOfSentence = 25;
const fewestWordsToGrade = 30;

/** The highest Flesch-Kincaid grade of each area that people read. */
const highestGrade: Record<string, number> = { caseworker: 8 };
const highestGradeElsewhere = 5;

/** Finds words that are not used, except where an exception says why. */
export function wordFaults(
  phrases: Phrase[],
  exceptions: Exception[],
): string[] {
  const isExcepted = (phrase: Phrase, word: string) =>
    exceptions.some(
      (entry) =>
        entry.phrase === addressOf(phrase) &&
        entry.word.toLowerCase() === word.toLowerCase(),
    );
  return phrases.flatMap((phrase) =>
    listsFor(phrase).flatMap(({ pattern, instead }) => {
      const word = pattern.exec(phrase.text)?.[0].trim();
      if (word === undefined || isExcepted(phrase, word)) return [];
      return [`${addressOf(phrase)}: "${word}" (say: ${instead})`];
    }),
  );
}

/** Finds initials that nobody explains. */
export function initialsFaults(phrases: Phrase[]): string[] {
  return phrases.flatMap((phrase) =>
    [...phrase.text.replace(/\{\{[^}]*\}\}/g, "").matchAll(/\b[A-Z]{2,}\b/g)]
      .map(([initials]) => initials)
      .filter((initials) => !knownInitials.has(initials))
      .map(
        (initials) => `${addressOf(phrase)}: ${initials} is not written out`,
      ),
  );
}

/** Finds sentences of more than 25 words. */
export function sentenceFaults(phrases: Phrase[]): string[] {
  return phrases.flatMap((phrase) =>
    sentencesOf(phrase.text)
      .map((sentence) => ({ sentence, count: wordsOf(sentence).length }))
      .filter(({ count }) => count > mostWordsOfSentence)
      .map(
        ({ sentence, count }) =>
          `${addressOf(phrase)}: ${count} words: ${sentence}`,
      ),
  );
}

/** Finds screens, the first groups of an area, that are too hard to read. */
export function readingFaults(phrases: Phrase[]): string[] {
  const screens = new Set(phrases.map(screenOf));
  return [...screens].flatMap((screen) => {
    const ofScreen = phrases.filter((phrase) => screenOf(phrase) === screen);
    const texts = ofScreen.map(({ text }) => text);
    if (texts.flatMap(wordsOf).length < fewestWordsToGrade) return [];
    const area = screen.split(":")[0] ?? "";
    const most = highestGrade[area] ?? highestGradeElsewhere;
    const grade = fleschKincaidGrade(texts);
    if (grade <= most) return [];
    return [`${screen}: grade ${grade.toFixed(1)}, at most ${most}`];
  });
}

/** Finds exceptions that nothing needs any more. */
export function unusedExceptions(
  phrases: Phrase[],
  exceptions: Exception[],
): string[] {
  return exceptions
    .filter(
      (entry) =>
        !phrases.some(
          (phrase) =>
            addressOf(phrase) === entry.phrase &&
            phrase.text.toLowerCase().includes(entry.word.toLowerCase()),
        ),
    )
    .map(({ phrase, word }) => `${phrase} does not say "${word}"`);
}

function listsFor(phrase: Phrase): RefusedWord[] {
  const isError = /error/i.test(phrase.key);
  return [
    ...medicalModelWords,
    ...capitalWords,
    ...unclearWords,
    ...(isError ? wordsNotInErrors : []),
  ];
}

function screenOf({ area, key }: Phrase): string {
  return `${area}:${key.split(".")[0]}`;
}

function addressOf({ area, key }: Phrase): string {
  return `${area}:${key}`;
}
