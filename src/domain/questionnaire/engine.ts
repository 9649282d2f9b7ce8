import type { Answer, Answers, AnswerValue } from "../report/answer.ts";
import { firstIncident, incidentOf } from "../report/incidents.ts";
import { tellPerception } from "../report/perception.ts";
import type { Incident, Report } from "../report/report.ts";
import { lastSection, type Entry, type Meaning } from "./entry.ts";
import { withoutContradiction } from "./options.ts";
import { questions } from "./questions.ts";

/** The incident that is asked about, by its id; null: the first. */
export type AskedIncident = string | null;

/** The entry with this id, or undefined: an address can hold any id. */
export function questionById(id: string): Entry | undefined {
  return questions.find((entry) => entry.id === id);
}

/** The first entry that means this. The rest of the software finds a question by its meaning, never by its id. */
export function questionThatMeans(meaning: Meaning): Entry | undefined {
  return questions.find((entry) => entry.means === meaning);
}

/**
 * The questions that are asked, given what was answered, in order. Of an incident that is named, only those about it; of another
 * time of one, only what happened and when. Those about equality are not among them: {@link lastQuestions}.
 */
export function askedQuestions(
  report: Report,
  incident: AskedIncident = null,
): readonly Entry[] {
  const asked = incidentAsked(report, incident);
  return questions.filter(
    (entry) =>
      entry.section !== lastSection &&
      isAskedOf(entry, asked, incident) &&
      isAsked(entry, asked.answers, report),
  );
}

/** The questions about equality, which are asked after the answers were checked, of those who want to. */
export function lastQuestions(): readonly Entry[] {
  return questions.filter(({ section }) => section === lastSection);
}

/** The question after this one, or undefined after the last: then answers are checked. */
export function nextQuestion(
  report: Report,
  id: string,
  incident: AskedIncident = null,
): Entry | undefined {
  const position = positionOf(id);
  return askedBeside(report, id, incident).find(
    (entry) => questions.indexOf(entry) > position,
  );
}

/** The question before this one, or undefined before the first. */
export function previousQuestion(
  report: Report,
  id: string,
  incident: AskedIncident = null,
): Entry | undefined {
  const position = positionOf(id);
  return askedBeside(report, id, incident).findLast(
    (entry) => questions.indexOf(entry) < position,
  );
}

/** What was answered to a question, or undefined where it was skipped or not reached. */
export function answerOf(
  report: Report,
  id: string,
  incident: AskedIncident = null,
): Answer | undefined {
  const entry = entryOf(id);
  const kept = keptAnswer(report, entry, incident);
  if (kept?.value.kind !== "choices") return kept;
  const choices = withoutContradiction(entry, kept.value.choices);
  return choices.length === kept.value.choices.length
    ? kept
    : { ...kept, value: { ...kept.value, choices } };
}

function keptAnswer(
  report: Report,
  entry: Entry,
  incident: AskedIncident,
): Answer | undefined {
  const { id } = entry;
  switch (entry.keptIn) {
    case "incident":
      return incidentAsked(report, incident).answers[id];
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
  incident: AskedIncident = null,
): Report {
  const value = unranked(id, answer.value);
  return put(report, id, { ...answer, value }, incident);
}

/** The report as if this question had been skipped. */
export function clearAnswer(
  report: Report,
  id: string,
  incident: AskedIncident = null,
): Report {
  return put(report, id, null, incident);
}

function isAsked(entry: Entry, answers: Answers, report: Report): boolean {
  return entry.askedWhen?.(answers, report) ?? true;
}

function isAskedOf(
  entry: Entry,
  asked: Incident,
  incident: AskedIncident,
): boolean {
  if (asked.timeOf !== undefined)
    return entry.means === "telling" || entry.means === "when";
  return incident === null || entry.keptIn === "incident";
}

/** The questions among which this one stands. */
function askedBeside(
  report: Report,
  id: string,
  incident: AskedIncident,
): readonly Entry[] {
  return entryOf(id).section === lastSection
    ? lastQuestions()
    : askedQuestions(report, incident);
}

function unranked(id: string, value: AnswerValue): AnswerValue {
  if (value.kind !== "choices") return value;
  const entry = entryOf(id);
  const order = (entry.options ?? []).map((option) => option.id);
  const choices = withoutContradiction(entry, [...new Set(value.choices)]).sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return { ...value, choices };
}

function put(
  report: Report,
  id: string,
  answer: Answer | null,
  incident: AskedIncident,
): Report {
  const entry = entryOf(id);
  switch (entry.keptIn) {
    case "incident":
      return putInIncident(report, id, answer, incident);
    case "perception-words":
      return tellPerception(report, "words", answer);
    case "perception-because":
      return tellPerception(report, "because", answer);
    case "report":
      return { ...report, answers: withAnswer(report.answers, id, answer) };
  }
}

function putInIncident(
  report: Report,
  id: string,
  answer: Answer | null,
  incident: AskedIncident,
): Report {
  const asked = incidentAsked(report, incident);
  const answers = withAnswer(asked.answers, id, answer);
  const incidents = report.incidents.map((each) =>
    each === asked ? { ...each, answers } : each,
  );
  return { ...report, incidents };
}

function withAnswer(
  answers: Answers,
  id: string,
  answer: Answer | null,
): Answers {
  const { [id]: _former, ...others } = answers;
  return answer === null ? others : { ...others, [id]: answer };
}

/** An address can name an incident that is gone; pages look first, so that here it is a bug. */
function incidentAsked(report: Report, incident: AskedIncident): Incident {
  if (incident === null) return firstIncident(report);
  const asked = incidentOf(report, incident);
  if (asked === undefined) throw new Error("no such incident");
  return asked;
}

function entryOf(id: string): Entry {
  const entry = questionById(id);
  if (entry === undefined) throw new Error("no such question");
  return entry;
}

function positionOf(id: string): number {
  return questions.indexOf(entryOf(id));
}
