import type { Answer } from "../report/answer.ts";
import { reportSchema, type Report } from "../report/report.ts";
import { answerOf, answerQuestion, questionThatMeans } from "./engine.ts";
import { contactRulesOf } from "./meanings.ts";
import { questions } from "./questions.ts";

/**
 * A report that an earlier questionnaire began, as this one asks it: what somebody needs was a text among the contact rules, and is
 * now an answer of its own. Nothing that was told is changed or lost. A report that was sent is read as it was, and only a draft is
 * brought up to date.
 */
export function bringUpToDate(report: Report): Report {
  return { ...moveAccessNeeds(report), schema: reportSchema };
}

/** Whether it is asked already as this questionnaire asks. */
export function isUpToDate(report: Report): boolean {
  return (
    report.schema === reportSchema && contactRulesOf(report).accessNeeds === ""
  );
}

function moveAccessNeeds(report: Report): Report {
  const contact = questionThatMeans("contact");
  const needs = questions.find(({ isAccessNeed }) => isAccessNeed === true);
  if (contact === undefined || needs === undefined) return report;
  const told = answerOf(report, contact.id);
  if (told?.value.kind !== "contact") return report;
  const { rules } = told.value;
  const text = rules.accessNeeds;
  if (text === "") return report;
  const without: Answer = {
    ...told,
    value: { kind: "contact", rules: { ...rules, accessNeeds: "" } },
  };
  const moved = answerQuestion(report, contact.id, without);
  const now = answerOf(report, needs.id);
  const value = now?.value.kind === "choices" ? now.value : null;
  const details = [text, value?.details ?? ""].filter((part) => part !== "");
  return answerQuestion(moved, needs.id, {
    ...(now ?? told),
    value: {
      kind: "choices",
      choices: value?.choices ?? [],
      details: details.join("\n"),
    },
  });
}
