import { hasWords, t } from "../../device/words.ts";

/** The questionnaire's words, as the person read them (locales/en-GB/questionnaire.json). */
export type QuestionWords = {
  /** The question; its id where this inbox does not know it. */
  readonly question: (id: string) => string;
  /** A part of the task list. */
  readonly section: (id: string) => string;
  /** The option's words; its code where this inbox does not know it. */
  readonly option: (questionId: string, code: string) => string;
  /** The name of a small field; its code where this inbox does not know it. */
  readonly field: (questionId: string, code: string) => string;
};

/** Questions that are asked in several steps keep their options with a step. */
const stepsWithOptions = ["", "steps.ways.", "steps.never.", "steps.may."];

/** Reads them from the words that were loaded at the start. */
export const questionWords: QuestionWords = {
  question: (id) => firstOf([`questionnaire:${id}.title`], id),
  section: (id) => firstOf([`questionnaire:sections.${id}`], id),
  option: (questionId, code) =>
    firstOf(
      stepsWithOptions.map(
        (step) => `questionnaire:${questionId}.${step}options.${code}`,
      ),
      code,
    ),
  field: (questionId, code) =>
    firstOf([`questionnaire:${questionId}.fields.${code}`], code),
};

function firstOf(keys: readonly string[], otherwise: string): string {
  const key = keys.find(hasWords);
  return key === undefined ? otherwise : t(key);
}
