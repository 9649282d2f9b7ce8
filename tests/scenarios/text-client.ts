import {
  answerOf,
  answerQuestion,
  askedQuestions,
  nextQuestion,
} from "../../src/domain/questionnaire/engine.ts";
import type { Entry } from "../../src/domain/questionnaire/entry.ts";
import { tellWriter, writerOf } from "../../src/domain/questionnaire/writer.ts";
import type {
  Answer,
  AnsweredBy,
  AnswerValue,
} from "../../src/domain/report/answer.ts";
import type { Report } from "../../src/domain/report/report.ts";

/**
 * A second client of the questionnaire, in plain text. It knows kinds and meets questions only by asking for the next one, so
 * that whatever it cannot do shows where the pages know too much.
 */
export type TextClient = {
  /** Every question as it was asked, in order. */
  readonly asked: readonly string[];
  readonly report: Report;
};

/** Walks from the first question to the last, and answers what there is an answer for. */
export function tellInText(
  start: Report,
  values: Readonly<Record<string, AnswerValue>>,
  claimedAt: string,
): TextClient {
  const asked: string[] = [];
  let report = start;
  let entry = askedQuestions(report)[0];
  while (entry !== undefined) {
    asked.push(entry.id);
    const value = values[entry.id];
    if (value !== undefined) {
      checkFits(entry, value);
      report = tell(report, entry, value, claimedAt);
    }
    entry = nextQuestion(report, entry.id);
  }
  const never = Object.keys(values).filter((id) => !asked.includes(id));
  if (never.length > 0) throw new Error(`never asked: ${never.join(", ")}`);
  return { asked, report };
}

/** As the person's hands, or the supporter's whom they name. */
function tell(
  report: Report,
  entry: Entry,
  value: AnswerValue,
  claimedAt: string,
): Report {
  const answer = (by: AnsweredBy): Answer => ({
    value,
    by,
    mode: "standard",
    claimedAt,
  });
  if (entry.means !== "writer")
    return answerQuestion(report, entry.id, answer(writerOf(report)));
  const named = tellWriter(report, entry.id, answer("self"));
  return answerQuestion(named, entry.id, answer(writerOf(named)));
}

/** The answers as lines of text, by kind alone: what a page for checking them would show. */
export function answersInText(
  report: Report,
): Readonly<Record<string, string>> {
  const lines = askedQuestions(report).map(({ id }) => {
    const value = answerOf(report, id)?.value;
    return [id, value === undefined ? "" : inText(value)] as const;
  });
  return Object.fromEntries(lines);
}

function inText(value: AnswerValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "choice":
      return withDetails(value.choice, value.details);
    case "choices":
      return withDetails(value.choices.join(" + "), value.details);
    case "fields":
      return Object.values(value.fields).join(", ");
    case "about-when":
      return value.when.written;
    case "place":
      return withDetails(value.area, value.details);
    case "people":
      return value.description;
    case "contact":
      return `${value.rules.ways.join(" > ")}; never ${value.rules.never.join(", ")}`;
    case "consent":
      return withDetails(value.organisationId, value.may.join(" + "));
    case "not-sure":
      return "not sure";
  }
}

function withDetails(main: string, details: string): string {
  return [main, details].filter((part) => part !== "").join(": ");
}

const kinds: Readonly<Record<Entry["kind"], AnswerValue["kind"]>> = {
  "long-text": "text",
  "short-text": "text",
  "one-choice": "choice",
  "many-choices": "choices",
  fields: "fields",
  "about-when": "about-when",
  place: "place",
  people: "people",
  contact: "contact",
  consent: "consent",
};

function checkFits(entry: Entry, value: AnswerValue): void {
  const options = new Set(entry.options?.map((option) => option.id));
  const chosen =
    value.kind === "choice"
      ? [value.choice]
      : value.kind === "choices"
        ? value.choices
        : [];
  const strange = chosen.filter((id) => !options.has(id));
  if (value.kind !== "not-sure" && value.kind !== kinds[entry.kind])
    throw new Error(`${entry.id} is not answered by ${value.kind}`);
  if (strange.length > 0)
    throw new Error(`${entry.id} has no ${strange.join(", ")}`);
}
