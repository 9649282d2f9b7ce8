import { wordlist } from "@scure/bip39/wordlists/english.js";
import { stretch } from "./stretch.ts";

/** How many words a receipt has: 6 of 2048 are 66 bits (security.md). */
export const receiptLength = 6;

/** Draws six words, each with the same chance: 2048 divides 65536, so that no draw favours a word. */
export function drawReceipt(
  fillRandom: (bytes: Uint16Array<ArrayBuffer>) => unknown,
): readonly string[] {
  const draws = new Uint16Array(receiptLength);
  fillRandom(draws);
  return Array.from(draws, (draw) => wordAt(draw % wordlist.length));
}

/** short: fewer or more than six words. unknown: words that no receipt has, as they were typed. */
export type ReadReceipt =
  | { readonly is: "read"; readonly words: readonly string[] }
  | { readonly is: "short"; readonly count: number }
  | { readonly is: "unknown"; readonly words: readonly string[] };

/**
 * Reads typed words, forgivingly: case, spaces, commas, numbers and line breaks do not matter, and the first four letters
 * stand for a word, since no two words of the list share them (BIP-39).
 */
export function readReceipt(typed: string): ReadReceipt {
  const parts = typed.toLowerCase().match(/\p{L}+/gu) ?? [];
  const words = parts.map((part) => completeWord(part));
  const unknown = parts.filter((_, index) => words[index] === undefined);
  if (unknown.length > 0) return { is: "unknown", words: unknown };
  if (words.length !== receiptLength)
    return { is: "short", count: words.length };
  return { is: "read", words: words.filter((word) => word !== undefined) };
}

/** The word of the list that is meant by a word, or by four or more of its first letters. */
export function completeWord(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (wordlist.includes(text)) return text;
  if (text.length < 4) return undefined;
  return wordlist.find((word) => word.startsWith(text));
}

/** Every word that a receipt can have, in alphabetical order: for completion while typing. */
export const receiptWords: readonly string[] = wordlist;

/** Stretches the words over the deployment's salt (16 bytes) into the 32 bytes that the person's own device keeps. */
export async function stretchReceipt(
  words: readonly string[],
  salt: Uint8Array,
): Promise<Uint8Array> {
  return stretch(words.join(" "), salt);
}

function wordAt(index: number): string {
  const word = wordlist[index];
  if (word === undefined) throw new Error(`no word ${String(index)}`);
  return word;
}
