import {
  answerOf,
  answerQuestion,
  clearAnswer,
} from "../../domain/questionnaire/engine.ts";
import { whatIsLeft } from "../../domain/questionnaire/progress.ts";
import type { Answer, AnswerValue, Mode } from "../../domain/report/answer.ts";
import type { Draft } from "../../device/reporter-store.ts";

/** How and when something is told: the mode that the question is read in, and the device's time. */
export type Manner = { readonly mode: Mode; readonly nowMs: number };

/** The draft with an answer, or without one where `value` is null. */
export function withAnswer(
  draft: Draft,
  id: string,
  value: AnswerValue | null,
  manner: Manner,
): Draft {
  const answer: Answer | null = value && {
    value,
    by: "self",
    mode: manner.mode,
    claimedAt: new Date(manner.nowMs).toISOString(),
  };
  const report =
    answer === null
      ? clearAnswer(draft.report, id)
      : answerQuestion(draft.report, id, answer);
  return { report, wasAt: id };
}

/** The draft with "I am not sure" as the answer; words that were written stay, whatever was pressed. */
export function withNotSure(draft: Draft, id: string, manner: Manner): Draft {
  const value = answerOf(draft.report, id)?.value;
  return value !== undefined && holdsWords(value)
    ? draft
    : withAnswer(draft, id, { kind: "not-sure" }, manner);
}

/** Whether anything was told at all. */
export function isBegun(draft: Draft): boolean {
  return whatIsLeft(draft.report).answered > 0;
}

function holdsWords(value: AnswerValue): boolean {
  switch (value.kind) {
    case "text":
      return value.text.trim() !== "";
    case "choice":
    case "choices":
      return value.details.trim() !== "";
    case "about-when":
      return value.when.written.trim() !== "";
    case "place":
      return (value.area + value.details).trim() !== "";
    case "people":
      return value.description.trim() !== "";
    case "contact":
      return true;
    case "consent":
    case "not-sure":
      return false;
  }
}
