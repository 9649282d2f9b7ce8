import type { FirstWords } from "../site/first-words.ts";

/** Filled in by vite.config.ts, so that the first script carries these words and no others. */
declare const __FIRST_WORDS__: FirstWords;

export const builtWords: FirstWords = __FIRST_WORDS__;
