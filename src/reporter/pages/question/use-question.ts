import { useState } from "preact/hooks";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import {
  nextQuestion,
  previousQuestion,
} from "../../../domain/questionnaire/engine.ts";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import type { Report } from "../../../domain/report/report.ts";
import { checkPath, type From, startPath } from "../../routes.ts";
import { questionOrFirstPath } from "../../tell/question-address.ts";
import type { OpenDraft } from "../../tell/use-draft.ts";

/** What a question's page is given. */
export type Asked = {
  readonly entry: Entry;
  readonly from: From;
  readonly draft: OpenDraft;
};

/** Where the way goes on after a question: back to the answers, to the next question, or to the answers at the end. */
export function pathAfter(report: Report, id: string, from: From): string {
  if (from === "check") return checkPath;
  const next = nextQuestion(report, id);
  return next === undefined ? checkPath : questionOrFirstPath(next.id);
}

/** Where "Go back" leads from a question. */
export function pathBefore(report: Report, id: string, from: From): string {
  if (from === "check") return checkPath;
  const before = previousQuestion(report, id);
  return before === undefined ? startPath : questionOrFirstPath(before.id);
}

const none: readonly SummaryError[] = [];

/** The errors of a page: set by Continue, gone with the page. */
export function useErrors(page: string) {
  const [shown, setShown] = useState({ page, errors: none });
  return {
    errors: shown.page === page ? shown.errors : none,
    setErrors: (errors: readonly SummaryError[]) => {
      setShown({ page, errors });
    },
  };
}

/** The error of one field, as the field takes it; nothing where it has none. */
export function errorOf(errors: readonly SummaryError[], fieldId: string) {
  const found = errors.find((error) => error.fieldId === fieldId);
  return found && { error: found.text, errorPicture: found.picture };
}
