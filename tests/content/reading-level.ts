import { syllable } from "syllable";

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const words = new Intl.Segmenter("en-GB", { granularity: "word" });

/** Splits text into sentences; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  return [...sentences.segment(plain(text))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text, numbers included, marks left out. */
export function wordsOf(text: string): string[] {
  return [...words.segment(plain(text))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/**
 * Gives the Flesch-Kincaid grade of texts taken together: the school years,
 * from 0 up, after which somebody reads them with ease.
 *
 * Formula: Kincaid and others, "Derivation of new readability formulas", 1975.
 * It says little of fewer than 30 words, and never proves that people
 * understand.
 */
export function fleschKincaidGrade(texts: string[]): number {
  const allSentences = texts.flatMap(sentencesOf);
  const allWords = allSentences.flatMap(wordsOf);
  if (allWords.length === 0) return 0;
  const syllables = allWords
    .map((word) => Math.max(1, syllable(word)))
    .reduce((sum, count) => sum + count, 0);
  return (
    0.39 * (allWords.length / allSentences.length) +
    11.8 * (syllables / allWords.length) -
    15.59
  );
}

/** Leaves out marks of markup; what will be filled in counts as one easy word. */
function plain(text: string): string {
  return text.replace(/<[^>]*>/g, "").replace(/\{\{[^}]*\}\}/g, "this");
}
