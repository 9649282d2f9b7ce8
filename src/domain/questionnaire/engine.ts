import type { Answer, Answers, AnswerValue } from "../report/answer.ts";
import { tellPerception } from "../report/perception.ts";
import type { Incident, Report } from "../report/report.ts";
import type { Entry, Meaning } from "./entry.ts";
import { questions } from "./questions.ts";

/** The entry with this id, or undefined: an address can hold any id. */
export function questionById(id: string): Entry | undefined {
  return questions.find((entry) => entry.id === id);
}

/** The first entry that means this. The rest of the software finds a question by its meaning, never by its id. */
export function questionThatMeans(meaning: Meaning): Entry | undefined {
  return questions.find((entry) => entry.means === meaning);
}

/** The questions that are asked, given what was answered, in order. */
export function askedQuestions(report: Report): readonly Entry[] {
  const { answers } = firstIncident(report);
  return questions.filter(
    (entry) => entry.askedWhen?.(answers, report) ?? true,
  );
}

/** The question after this one, or undefined after the last: then answers are checked. */
export function nextQuestion(report: Report, id: string): Entry | undefined {
  const position = positionOf(id);
  return askedQuestions(report).find(
    (entry) => questions.indexOf(entry) > position,
  );
}

/** The question before this one, or undefined before the first. */
export function previousQuestion(
  report: Report,
  id: string,
): Entry | undefined {
  const position = positionOf(id);
  return askedQuestions(report).findLast(
    (entry) => questions.indexOf(entry) < position,
  );
}

/** What was answered to a question, or undefined where it was skipped or not reached. */
export function answerOf(report: Report, id: string): Answer | undefined {
  const entry = entryOf(id);
  switch (entry.keptIn) {
    case "incident":
      return firstIncident(report).answers[id];
    case "perception-words":
      return report.perception.words ?? undefined;
    case "perception-because":
      return report.perception.because ?? undefined;
    case "report":
      return report.answers[id];
  }
}

/**
 * The report with this answer kept where its question keeps it. Whatever the schema can hold is kept, right or wrong. Of many
 * choices, none stands before another because it was chosen first: they take the questionnaire's order.
 */
export function answerQuestion(
  report: Report,
  id: string,
  answer: Answer,
): Report {
  return put(report, id, { ...answer, value: unranked(id, answer.value) });
}

/** The report as if this question had been skipped. */
export function clearAnswer(report: Report, id: string): Report {
  return put(report, id, null);
}

function unranked(id: string, value: AnswerValue): AnswerValue {
  if (value.kind !== "choices") return value;
  const order = (entryOf(id).options ?? []).map((option) => option.id);
  const choices = [...new Set(value.choices)].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return { ...value, choices };
}

function put(report: Report, id: string, answer: Answer | null): Report {
  const entry = entryOf(id);
  switch (entry.keptIn) {
    case "incident":
      return putInFirstIncident(report, id, answer);
    case "perception-words":
      return tellPerception(report, "words", answer);
    case "perception-because":
      return tellPerception(report, "because", answer);
    case "report":
      return { ...report, answers: withAnswer(report.answers, id, answer) };
  }
}

function putInFirstIncident(
  report: Report,
  id: string,
  answer: Answer | null,
): Report {
  const incident = firstIncident(report);
  const answers = withAnswer(incident.answers, id, answer);
  return {
    ...report,
    incidents: [{ ...incident, answers }, ...report.incidents.slice(1)],
  };
}

function withAnswer(
  answers: Answers,
  id: string,
  answer: Answer | null,
): Answers {
  const { [id]: _former, ...others } = answers;
  return answer === null ? others : { ...others, [id]: answer };
}

/** The schema holds at least one incident; the questions ask about the first. */
function firstIncident(report: Report): Incident {
  const [incident] = report.incidents;
  if (incident === undefined) throw new Error("a report without an incident");
  return incident;
}

function entryOf(id: string): Entry {
  const entry = questionById(id);
  if (entry === undefined) throw new Error("no such question");
  return entry;
}

function positionOf(id: string): number {
  return questions.indexOf(entryOf(id));
}
