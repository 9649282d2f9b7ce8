import type { ComponentChildren } from "preact";
import {
  type Entry,
  type Section,
  sections,
} from "../../domain/questionnaire/entry.ts";
import { hasWords, t } from "../../device/words.ts";
import { hintWords } from "../words/hint-words.tsx";
import { labelled, titled } from "../words/labelled.ts";

/** The words of one thing that is asked: a question, or one step of it. */
export type AskedWords = {
  readonly title: string;
  /** The key of its clip in British Sign Language. */
  readonly clipKey: string;
  /** Address of the heading's picture, in Easy Read. */
  readonly picture: string | undefined;
  /** As a field takes it. */
  readonly hint: ComponentChildren;
  /** The keys of the hint and of the help, where there are words for them. */
  readonly hintKey: string | undefined;
  readonly helpKey: string | undefined;
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
    clipKey: step === null ? entry.id : `${entry.id}.${step}`,
    ...titled(`${group}.title`),
    hint: optionalHint(`${group}.hint`),
    hintKey: known(`${group}.hint`),
    helpKey: known(`${group}.help`),
    part: partLine(entry.section, part),
    page: t("title.part", { page: title, part }),
  };
}

/** Which part it is of how many; what is asked after all of them is none of these. */
function partLine(section: Section, part: string): string {
  const number = sections.findIndex((known) => known === section) + 1;
  return number === 0
    ? part
    : t("question.part", { part, number, count: sections.length });
}

/** The words of one option, with the ones beside and below it. */
export function optionWords(id: string, step: string | null, option: string) {
  const group = groupOf(id, step);
  return {
    ...labelled(`${group}.options.${option}`),
    // It stands in the label, where no rows can.
    hint: optional(`${group}.optionHints.${option}`),
    details: optionalLabel(`${group}.details.${option}`),
    detailsHint: optionalHint(`${group}.detailsHint.${option}`),
  };
}

/** The name of a part. */
export function sectionTitle(section: string): string {
  return t(`questionnaire:sections.${section}`);
}

/** The words of one more field of a question, with its hint where there are words for one. */
export function fieldWords(
  id: string,
  name: string,
  step: string | null = null,
) {
  const key = `${groupOf(id, step)}.${name}`;
  return { ...labelled(key), hint: optionalHint(`${key}Hint`) };
}

/** The words of one of the small fields of a question. */
export function smallFieldWords(id: string, field: string) {
  const group = groupOf(id, null);
  return {
    ...labelled(`${group}.fields.${field}`),
    hint: optionalHint(`${group}.fieldHints.${field}`),
  };
}

function groupOf(id: string, step: string | null): string {
  return step === null
    ? `questionnaire:${id}`
    : `questionnaire:${id}.steps.${step}`;
}

function known(key: string): string | undefined {
  return hasWords(key) ? key : undefined;
}

function optional(key: string): string | undefined {
  return hasWords(key) ? t(key) : undefined;
}

function optionalHint(key: string): ComponentChildren {
  return hasWords(key) ? hintWords(key) : undefined;
}

function optionalLabel(key: string) {
  return hasWords(key) ? labelled(key) : undefined;
}
