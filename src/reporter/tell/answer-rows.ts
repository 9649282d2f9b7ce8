import {
  answerOf,
  askedQuestions,
  lastQuestions,
} from "../../domain/questionnaire/engine.ts";
import type { Entry } from "../../domain/questionnaire/entry.ts";
import { incidentTitle } from "../../domain/questionnaire/incident-title.ts";
import { incidentsWithTimes } from "../../domain/report/incidents.ts";
import type { Incident, Report } from "../../domain/report/report.ts";
import { t } from "../../device/words.ts";
import type { DirectoryOrganisation } from "../../protocol/directory.ts";
import type { OfIncident } from "../routes.ts";
import { answerInWords, contactInWords, whenInWords } from "./answer-words.ts";
import { askedWords, optionWords } from "./question-words.ts";
import { contactSteps } from "./ways.ts";

/** One thing that was asked, and what was said. */
export type AnswerRow = {
  readonly id: string;
  readonly entry: Entry;
  /** The incident that it is about, where that is not the first. */
  readonly incident: OfIncident;
  /** The step of the question, where it has several. */
  readonly step: string | null;
  readonly question: string;
  /** Address of the question's picture, in Easy Read. */
  readonly picture: string | undefined;
  /** Empty where it was skipped. */
  readonly answer: string;
};

/**
 * Everything that is asked, with what was answered, in the order of the questions.
 *
 * @param organisations Those that the device knows, for the name of the chosen one.
 */
export function answerRows(
  report: Report,
  organisations: readonly DirectoryOrganisation[],
): readonly AnswerRow[] {
  return askedQuestions(report).flatMap((entry) => {
    switch (entry.kind) {
      case "contact":
        return contactRows(report, entry);
      case "consent":
        return consentRows(report, entry, organisations);
      default: {
        const told = answerOf(report, entry.id);
        const answer = told === undefined ? "" : answerInWords(entry, told);
        return [row(entry, null, answer)];
      }
    }
  });
}

/** The questions about equality that were answered: they are asked of those who want to, after all the others. */
export function lastRows(report: Report): readonly AnswerRow[] {
  return lastQuestions().flatMap((entry) => {
    const answer = answerOf(report, entry.id);
    return answer === undefined
      ? []
      : [row(entry, null, answerInWords(entry, answer))];
  });
}

/** What else happened, each with what was told about it, and the times of each. */
export type IncidentRows = {
  readonly id: string;
  /** What it is known by; empty where nothing was told. */
  readonly title: string;
  /** Empty for the first, whose answers stand among those of the report. */
  readonly rows: readonly AnswerRow[];
  readonly times: readonly {
    readonly id: string;
    readonly what: string;
    readonly when: string;
  }[];
};

/** Every incident that has more to show than the answers of the report. */
export function incidentRows(report: Report): readonly IncidentRows[] {
  return incidentsWithTimes(report)
    .map(({ incident, times }, index) => ({
      id: incident.id,
      title: incidentTitle(incident),
      rows: index === 0 ? [] : rowsOf(report, incident),
      times: times.map((time) => ({
        id: time.id,
        what: incidentTitle(time),
        when: whenInWords(time),
      })),
    }))
    .filter(({ rows, times }) => rows.length + times.length > 0);
}

function rowsOf(report: Report, { id, answers }: Incident): AnswerRow[] {
  return askedQuestions(report, id).flatMap((entry) => {
    const answer = answers[entry.id];
    return answer === undefined
      ? []
      : [row(entry, null, answerInWords(entry, answer), id)];
  });
}

function contactRows(report: Report, entry: Entry): AnswerRow[] {
  const value = answerOf(report, entry.id)?.value;
  if (value?.kind !== "contact") return [row(entry, null, notSure(value))];
  return contactSteps(value.rules).map((step) =>
    row(entry, step, contactInWords(entry.id, step, value.rules)),
  );
}

function consentRows(
  report: Report,
  entry: Entry,
  organisations: readonly DirectoryOrganisation[],
): AnswerRow[] {
  const value = answerOf(report, entry.id)?.value;
  const told = value?.kind === "consent" ? value : undefined;
  const name = organisations.find(
    ({ id }) => id === told?.organisationId,
  )?.name;
  const may = told?.may.map((who) => optionWords(entry.id, "may", who).label);
  return [
    row(entry, "organisation", name ?? notSure(value)),
    row(entry, "may", told ? may?.join("\n") || t("check.nobody") : ""),
  ];
}

function notSure(value: { readonly kind: string } | undefined): string {
  return value?.kind === "not-sure" ? t("check.notSure") : "";
}

function row(
  entry: Entry,
  step: string | null,
  answer: string,
  incident: OfIncident = null,
): AnswerRow {
  const id = [entry.id, step, incident]
    .filter((part) => part !== null)
    .join("-");
  const { title: question, picture } = askedWords(entry, step);
  return { id, entry, incident, step, question, picture, answer };
}
