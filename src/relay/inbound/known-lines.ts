import { wordsOnly } from "./paragraph-words.ts";
import { isQuoted, withoutQuoteMarks } from "./quote-marks.ts";

/** Whether these words (of `wordsOnly`) stood in a notice that the relay sent to this person. */
export type Knows = (words: string) => boolean;

// Shorter paragraphs ("Yes.") can also be what the person answers.
const fewestTellingWords = 4;

/** For each line, whether it repeats a notice. */
export type KnownLines = {
  readonly isKnown: (index: number) => boolean;
  /** Whether any line from `start` up to, not including, `end` is long enough to be a notice's and nothing else. */
  readonly isTelling: (start: number, end: number) => boolean;
};

/**
 * Finds the lines that repeat what a notice said, paragraph by paragraph and else line by line. A short one counts once only among the
 * quoted lines and once among the others, so that an answer in the same words is kept.
 */
export function knownLines(lines: readonly string[], knows: Knows): KnownLines {
  const known = lines.map(() => false);
  const tellingUpTo = [0];
  const seenShort = new Set<string>();
  const check = (start: number, end: number): boolean => {
    const clear = lines.slice(start, end).map(withoutQuoteMarks).join(" ");
    const words = wordsOnly(clear);
    if (words === "" || !knows(words)) return false;
    if (isShort(words)) {
      const place = `${isQuoted(lines[start] ?? "") ? ">" : ""}${words}`;
      if (seenShort.has(place)) return false;
      seenShort.add(place);
    }
    known.fill(true, start, end);
    return true;
  };
  for (const [start, end] of paragraphs(lines)) {
    if (check(start, end)) continue;
    for (let index = start; index < end; index += 1) check(index, index + 1);
  }
  lines.forEach((line, index) => {
    const isTelling = known[index] === true && !isShort(wordsOnly(line));
    tellingUpTo.push((tellingUpTo[index] ?? 0) + (isTelling ? 1 : 0));
  });
  return {
    isKnown: (index) => known[index] === true,
    isTelling: (start, end) =>
      (tellingUpTo[end] ?? 0) > (tellingUpTo[start] ?? 0),
  };
}

function isShort(words: string): boolean {
  return words.split(" ").length < fewestTellingWords;
}

/** Runs of lines that are not empty and are all quoted or all not. */
function paragraphs(lines: readonly string[]): readonly [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index] ?? "";
    const isBlank = withoutQuoteMarks(line).trim() === "";
    const first = lines[start] ?? "";
    if (!isBlank && isQuoted(line) === isQuoted(first)) continue;
    if (index > start) found.push([start, index]);
    start = isBlank ? index + 1 : index;
  }
  return found;
}
