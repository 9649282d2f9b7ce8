import type { SummaryRow } from "../../../design-system/summary-list/summary-list.tsx";
import { t } from "../../../device/words.ts";
import type { AnswerRow } from "../../tell/answer-rows.ts";
import { questionOrFirstPath } from "../../tell/question-address.ts";
import { labelled } from "../../words/labelled.ts";

/** An answer with its way to change it, which comes back to the answers. */
export function summaryRow(row: AnswerRow): SummaryRow {
  const { id, question, picture, answer } = row;
  return {
    id,
    question,
    picture,
    answer: answer === "" ? t("check.notProvided") : answer,
    change: {
      ...labelled("check.change"),
      href: changePath(row),
    },
  };
}

/** The question of an answer; Continue there comes back to the answers. */
export function changePath(row: AnswerRow): string {
  const { entry, step, incident } = row;
  return questionOrFirstPath(entry.id, step, "check", incident);
}
