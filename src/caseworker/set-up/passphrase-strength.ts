/** empty and short: not enough yet. enough: it may be used. */
export type Strength = "empty" | "short" | "repeats" | "enough";

const fewestWords = 4;
const fewestLettersOfAWord = 3;
const fewestCharacters = 14;
const fewestDifferentCharacters = 6;

/**
 * Whether a passphrase may be used: four words or 14 characters, and not the
 * same few characters over and over. No rule about kinds of characters: such
 * rules make passphrases shorter and harder to keep in mind (NIST SP 800-63B-4, 3.1.1.2).
 */
export function passphraseStrength(passphrase: string): Strength {
  const text = passphrase.trim().normalize("NFKC");
  if (text === "") return "empty";
  const characters = Array.from(text);
  const isLong =
    characters.length >= fewestCharacters || countWords(text) >= fewestWords;
  if (!isLong) return "short";
  return new Set(characters).size < fewestDifferentCharacters
    ? "repeats"
    : "enough";
}

/** Different words; "a a a a" is not four. */
function countWords(text: string): number {
  const words = text.toLowerCase().split(/[\s\-_.,]+/u);
  return new Set(
    words.filter((word) => Array.from(word).length >= fewestLettersOfAWord),
  ).size;
}
