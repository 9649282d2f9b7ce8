import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";
import type { Entry } from "../access/unlock.ts";
import { problemWords } from "../page/problem-words.ts";
import type { Words } from "../words/words.ts";

/** Why somebody did not get in, said at the passphrase. */
export function entryError(
  words: Words,
  entry: Exclude<Entry, { is: "in" }>,
  fieldId: string,
  wrong: "sign-in.wrong" | "unlock.wrong" = "sign-in.wrong",
): SummaryError {
  switch (entry.is) {
    case "wrong":
      return { fieldId, text: words(wrong) };
    case "keys-damaged":
      return { fieldId, text: words("sign-in.keys-damaged") };
    case "problem":
      return { fieldId, text: problemWords(words, entry.problem) };
  }
}
