import { answerOf, askedQuestions } from "../../domain/questionnaire/engine.ts";
import type { Entry } from "../../domain/questionnaire/entry.ts";
import type { Report } from "../../domain/report/report.ts";
import { t } from "../../device/words.ts";
import type { DirectoryOrganisation } from "../../protocol/directory.ts";
import { answerInWords, contactInWords } from "./answer-words.ts";
import { askedWords, optionWords } from "./question-words.ts";
import { contactSteps } from "./ways.ts";

/** One thing that was asked, and what was said. */
export type AnswerRow = {
  readonly id: string;
  readonly entry: Entry;
  /** The step of the question, where it has several. */
  readonly step: string | null;
  readonly question: string;
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

function row(entry: Entry, step: string | null, answer: string): AnswerRow {
  const id = step === null ? entry.id : `${entry.id}-${step}`;
  const question = askedWords(entry, step).title;
  return { id, entry, step, question, answer };
}
