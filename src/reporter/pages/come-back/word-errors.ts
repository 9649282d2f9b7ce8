import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { t } from "../../../device/words.ts";

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
      return [
        { fieldId, text: t("comeBack.errorMissing", { number: at + 1 }) },
      ];
    return words[at] === ""
      ? [{ fieldId, text: t("comeBack.errorUnknown", { word: text.trim() }) }]
      : [];
  });
}
