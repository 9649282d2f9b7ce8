import { questionById } from "../../domain/questionnaire/engine.ts";
import { whatIsLeft } from "../../domain/questionnaire/progress.ts";
import type { Draft } from "../../device/reporter-store.ts";
import { questionOrFirstPath } from "./question-address.ts";
import { askedWords } from "./question-words.ts";

/** Steps that are asked first of the questions that have several. */
const firstSteps: Readonly<Record<string, string>> = {
  contact: "ways",
  consent: "organisation",
};

/** The id of the question where the person goes on: where they were, else the next that is not answered; null where all is answered. */
export function whereToCarryOn(draft: Draft): string | null {
  const { left, wasAt, carryOnAt } = whatIsLeft(draft.report);
  return left === 0 ? null : (draft.wasAt ?? wasAt ?? carryOnAt);
}

/** The question at which the person was, in its words, and its address; null where nothing is begun. */
export function questionWasAt(
  draft: Draft,
): { readonly question: string; readonly href: string } | null {
  const id = draft.wasAt ?? whatIsLeft(draft.report).wasAt;
  const entry = id === null ? undefined : questionById(id);
  if (entry === undefined) return null;
  const step = firstSteps[entry.kind] ?? null;
  return {
    question: askedWords(entry, step).title,
    href: questionOrFirstPath(entry.id),
  };
}
