/** In the word list the first four letters name one word alone. */
const ENOUGH_LETTERS = 4;

/** Letters only, small: capitals, spaces and commas are all forgiven. */
export function tidyWord(typed: string): string {
  return typed.toLowerCase().replace(/[^a-z]/g, "");
}

/**
 * The words to offer for what was typed: those that begin with it, once there
 * are four letters; none before.
 */
export function offeredWords(
  typed: string,
  list: readonly string[],
): readonly string[] {
  const letters = tidyWord(typed);
  if (letters.length < ENOUGH_LETTERS) return [];
  return list.filter((word) => word.startsWith(letters));
}

/**
 * The whole word when what was typed can only be that one, else what was
 * typed, tidied. A slip after the fourth letter still finds its word.
 */
export function completeWord(typed: string, list: readonly string[]): string {
  const letters = tidyWord(typed);
  if (list.includes(letters) || letters.length < ENOUGH_LETTERS) return letters;
  const start = letters.slice(0, ENOUGH_LETTERS);
  const found = list.filter((word) => word.startsWith(start));
  return found.length === 1 ? (found[0] ?? letters) : letters;
}
