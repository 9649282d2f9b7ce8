import type { SummaryRow } from "../../../design-system/summary-list/summary-list.tsx";
import { t } from "../../../device/words.ts";
import type { AnswerRow } from "../../tell/answer-rows.ts";
import { questionOrFirstPath } from "../../tell/question-address.ts";

/** An answer with its way to change it, which comes back to the answers. */
export function summaryRow(row: AnswerRow): SummaryRow {
  const { id, entry, step, question, answer, incident } = row;
  return {
    id,
    question,
    answer: answer === "" ? t("check.notProvided") : answer,
    change: {
      label: t("check.change"),
      href: questionOrFirstPath(entry.id, step, "check", incident),
    },
  };
}
