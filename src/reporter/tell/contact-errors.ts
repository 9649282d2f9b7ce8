import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";
import { answerProblems } from "../../domain/questionnaire/answer-problems.ts";
import type { ContactRules } from "../../domain/report/contact-rules.ts";
import { readClock } from "../../domain/report/read-clock.ts";
import type { ContactStep } from "./ways.ts";
import { errorAt } from "../words/labelled.ts";

/** What cannot be used of one step as it is written; said when the person goes on. */
export function contactErrors(
  step: ContactStep,
  rules: ContactRules,
): readonly SummaryError[] {
  if (step === "email")
    return answerProblems({ kind: "contact", rules })
      .filter(({ field }) => field === "email")
      .map(({ is }) => errorAt("email", `contact.error.${is}`));
  if (step !== "times") return [];
  const times = [
    { fieldId: "not-before", time: rules.notBefore },
    { fieldId: "not-after", time: rules.notAfter },
  ];
  return times
    .filter(({ time }) => time !== null && readClock(time) === undefined)
    .map(({ fieldId }) => errorAt(fieldId, "contact.error.time"));
}
