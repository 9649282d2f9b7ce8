import { answerOf, askedQuestions } from "../../domain/questionnaire/engine.ts";
import type { Entry } from "../../domain/questionnaire/entry.ts";
import type { AnswerValue } from "../../domain/report/answer.ts";
import type { Report } from "../../domain/report/report.ts";
import { answerInWords } from "./answer-words.ts";

/** What the person needs from whoever answers or meets them, a line for each; empty where they need nothing, or have not said. */
export function accessNeedsInWords(report: Report): string {
  return askedQuestions(report)
    .filter(({ isAccessNeed }) => isAccessNeed === true)
    .flatMap((entry) => {
      const told = answerOf(report, entry.id);
      if (told === undefined || told.value.kind === "not-sure") return [];
      const value = withoutNone(entry, told.value);
      return [answerInWords(entry, { ...told, value })];
    })
    .filter((text) => text !== "")
    .join("\n");
}

function withoutNone(entry: Entry, value: AnswerValue): AnswerValue {
  if (value.kind !== "choices") return value;
  const none = new Set(
    entry.options?.flatMap(({ id, isNone }) => (isNone ? [id] : [])),
  );
  return { ...value, choices: value.choices.filter((id) => !none.has(id)) };
}
