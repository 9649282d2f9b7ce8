import {
  clipKeys,
  wordsOfKey,
  type WordsToSign,
} from "../../domain/bsl/clip-keys.ts";
import { signedText, wordsToRead } from "../../domain/bsl/signed-text.ts";

/** The words of today that clips sign. Both apps make the hash here, from the same files. */
export type SignedWords = {
  /** Every key, in the order in which the app shows them. */
  readonly keys: readonly string[];
  /** The title of a question; undefined for a page, and for what is not asked (any more). */
  title(key: string): string | undefined;
  /** What is signed, in the order of reading. */
  read(key: string): readonly string[];
  /** SHA-256 of the words as hexadecimal (R77); undefined where a key has none. */
  hash(key: string): Promise<string | undefined>;
};

/** Makes it once, over the standard words of a language. */
export function signedWords(
  words: WordsToSign,
  questionIds: readonly string[],
): SignedWords {
  const hashes = new Map<string, Promise<string>>();
  return {
    keys: clipKeys(questionIds, words),
    title: (key) => {
      const title = wordsOfKey(key, words)?.["title"];
      return typeof title === "string" ? title : undefined;
    },
    read: (key) => wordsToRead(wordsOfKey(key, words) ?? {}),
    hash: async (key) => {
      const found = wordsOfKey(key, words);
      if (found === undefined) return undefined;
      const hash = hashes.get(key) ?? sha256(signedText(found));
      hashes.set(key, hash);
      return hash;
    },
  };
}

async function sha256(text: string): Promise<string> {
  return sha256Of(new TextEncoder().encode(text));
}

/** SHA-256 as hexadecimal. */
export async function sha256Of(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
