import { type Entry, sections } from "../../domain/questionnaire/entry.ts";
import { hasWords, t } from "../../device/words.ts";

/** The words of one thing that is asked: a question, or one step of it. */
export type AskedWords = {
  readonly title: string;
  readonly hint: string | undefined;
  readonly help: string | undefined;
  /** The line above the heading. */
  readonly part: string;
  /** The browser's title. */
  readonly page: string;
};

/** The words of a question, or of one of its steps. */
export function askedWords(entry: Entry, step: string | null): AskedWords {
  const group = groupOf(entry.id, step);
  const title = t(`${group}.title`);
  const part = sectionTitle(entry.section);
  return {
    title,
    hint: optional(`${group}.hint`),
    help: optional(`${group}.help`),
    part: t("question.part", {
      part,
      number: sections.indexOf(entry.section) + 1,
      count: sections.length,
    }),
    page: t("title.part", { page: title, part }),
  };
}

/** The words of one option, with the ones beside and below it. */
export function optionWords(id: string, step: string | null, option: string) {
  const group = groupOf(id, step);
  return {
    label: t(`${group}.options.${option}`),
    hint: optional(`${group}.optionHints.${option}`),
    details: optional(`${group}.details.${option}`),
    detailsHint: optional(`${group}.detailsHint.${option}`),
  };
}

/** The name of a part. */
export function sectionTitle(section: string): string {
  return t(`questionnaire:sections.${section}`);
}

/** One more word of a question, such as the name of its second field. */
export function fieldWords(
  id: string,
  name: string,
  step: string | null = null,
) {
  return t(`${groupOf(id, step)}.${name}`);
}

function groupOf(id: string, step: string | null): string {
  return step === null
    ? `questionnaire:${id}`
    : `questionnaire:${id}.steps.${step}`;
}

function optional(key: string): string | undefined {
  return hasWords(key) ? t(key) : undefined;
}
