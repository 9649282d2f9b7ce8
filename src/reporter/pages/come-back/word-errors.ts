import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { errorAt } from "../../words/labelled.ts";

/**
 * What cannot be a receipt's word.
 *
 * @param typed As typed. @param words What was understood of each; empty where nothing was.
 */
export function wordErrors(
  typed: readonly string[],
  words: readonly string[],
): readonly SummaryError[] {
  return typed.flatMap((text, at) => {
    const fieldId = `word-${String(at + 1)}`;
    if (text.trim() === "")
      return [errorAt(fieldId, "comeBack.errorMissing", { number: at + 1 })];
    return words[at] === ""
      ? [errorAt(fieldId, "comeBack.errorUnknown", { word: text.trim() })]
      : [];
  });
}
