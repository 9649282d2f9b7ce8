import type { AnswerValue } from "../report/answer.ts";
import type { ContactRules } from "../report/contact-rules.ts";

/** A field of an answer and what is wrong with it. The words for it come from `locales`. */
export type AnswerProblem = {
  readonly field: "email" | "mobile";
  readonly is: "email-without-at" | "email-with-gap" | "mobile-without-digits";
};

/**
 * What cannot be used in an answer as it is written. It is said when the person goes on, never while they type, and what they
 * wrote stays in the field. Nothing is a problem for being missing: every question can be skipped.
 */
export function answerProblems(value: AnswerValue): readonly AnswerProblem[] {
  return value.kind === "contact" ? contactProblems(value.rules) : [];
}

function contactProblems(rules: ContactRules): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  const email = rules.email.trim();
  if (email !== "" && !/[^@]@[^@]/u.test(email))
    problems.push({ field: "email", is: "email-without-at" });
  else if (/[\s,;]/u.test(email))
    problems.push({ field: "email", is: "email-with-gap" });
  if (rules.mobile.trim() !== "" && !/\d/u.test(rules.mobile))
    problems.push({ field: "mobile", is: "mobile-without-digits" });
  return problems;
}
