import { clipPages } from "../../domain/bsl/clip-pages.ts";
import type { Inbox } from "../page/inbox.ts";
import type { WordKey, Words } from "../words/words.ts";

/** What a clip is about: the question, or the name of the page. */
export function titleOfKey(
  { words, signedWords }: Pick<Inbox, "words" | "signedWords">,
  key: string,
): string {
  const isPage = clipPages.some((page) => page.key === key);
  if (isPage) return words(`bsl.pages.${key.replace("page.", "")}` as WordKey);
  return signedWords.title(key) ?? words("bsl.not-asked", { key });
}

/** Megabytes with one decimal, so that two sizes can be compared. */
export function sizeInWords(words: Words, bytes: number): string {
  const megabytes = Math.max(0.1, bytes / (1024 * 1024));
  return words("bsl.size", { megabytes: megabytes.toFixed(1) });
}

/** Minutes and seconds. */
export function lengthInWords(words: Words, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = words("bsl.seconds", { count: seconds % 60 });
  return minutes === 0
    ? rest
    : `${words("bsl.minutes", { count: minutes })} ${rest}`;
}
