import {
  answerOf,
  answerQuestion,
  clearAnswer,
  questionThatMeans,
} from "../../domain/questionnaire/engine.ts";
import { whatIsLeft } from "../../domain/questionnaire/progress.ts";
import { tellWriter, writerOf } from "../../domain/questionnaire/writer.ts";
import { countsFromWriting } from "../../domain/report/about-when.ts";
import type { Answer, AnswerValue, Mode } from "../../domain/report/answer.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Draft } from "../../device/reporter-store.ts";
import type { OfIncident } from "../routes.ts";

/** How and when something is told: the mode that the question is read in, and the device's time. */
export type Manner = { readonly mode: Mode; readonly nowMs: number };

/** The draft with an answer, or without one where `value` is null. */
export function withAnswer(
  draft: Draft,
  id: string,
  value: AnswerValue | null,
  manner: Manner,
  incident: OfIncident = null,
): Draft {
  const { report } = draft;
  // Where the person was is said of the questions of the report; the list of what happened has its own page.
  const wasAt = incident === null ? id : draft.wasAt;
  if (value === null)
    return {
      ...draft,
      report: clearAnswer(report, id, incident),
      wasAt,
    };
  const answer: Answer = {
    value,
    by: writerOf(report),
    mode: manner.mode,
    claimedAt:
      sameDayClaimedAt(answerOf(report, id, incident), value) ??
      new Date(manner.nowMs).toISOString(),
  };
  return { ...draft, report: told(report, id, answer, incident), wasAt };
}

/** Who writes is said by whom it names. */
function told(
  report: Report,
  id: string,
  answer: Answer,
  incident: OfIncident,
): Report {
  if (questionThatMeans("writer")?.id !== id)
    return answerQuestion(report, id, answer, incident);
  const named = tellWriter(report, id, answer);
  return answerQuestion(named, id, { ...answer, by: writerOf(named) });
}

/** "Today" goes on meaning the day on which it was said, also when words are added to it on another. */
function sameDayClaimedAt(
  before: Answer | undefined,
  value: AnswerValue,
): string | undefined {
  if (value.kind !== "about-when" || before?.value.kind !== "about-when")
    return undefined;
  const isSame = before.value.when.is === value.when.is;
  return isSame && countsFromWriting(value.when) ? before.claimedAt : undefined;
}

/** The draft with "I am not sure" as the answer; words that were written stay, whatever was pressed. */
export function withNotSure(
  draft: Draft,
  id: string,
  manner: Manner,
  incident: OfIncident = null,
): Draft {
  const value = answerOf(draft.report, id, incident)?.value;
  return value !== undefined && holdsWords(value)
    ? draft
    : withAnswer(draft, id, { kind: "not-sure" }, manner, incident);
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
    case "fields":
      return Object.values(value.fields).join("").trim() !== "";
    case "people":
      return value.description.trim() !== "";
    case "contact":
      return true;
    case "consent":
    case "not-sure":
      return false;
  }
}
