import {
  answerOf,
  questionThatMeans,
} from "../../domain/questionnaire/engine.ts";
import type { AnswerValue } from "../../domain/report/answer.ts";
import type { Draft } from "../../device/reporter-store.ts";
import { type Manner, withAnswer } from "./change-draft.ts";

/** What of the consent is said anew: to whom the report goes, or to whom they may show it. */
export type ConsentChange = {
  readonly organisationId?: string;
  readonly may?: string[];
};

/** The draft with that part of the consent changed; the other part stays as it was. */
export function withConsent(
  draft: Draft,
  changed: ConsentChange,
  manner: Manner,
): Draft {
  const id = questionThatMeans("consent")?.id ?? "";
  const told = toldConsent(answerOf(draft.report, id)?.value);
  return withAnswer(draft, id, { ...told, ...changed }, manner);
}

/** What was chosen so far; nobody, where nothing was. */
export function toldConsent(value: AnswerValue | undefined) {
  return value?.kind === "consent"
    ? value
    : { kind: "consent" as const, organisationId: "", may: [] };
}
