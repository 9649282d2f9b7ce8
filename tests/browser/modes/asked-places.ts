import type { Entry } from "../../../src/domain/questionnaire/entry.ts";
import { seenOptions } from "../../../src/domain/questionnaire/options.ts";
import { questions } from "../../../src/domain/questionnaire/questions.ts";
import type { Mode } from "../../../src/domain/report/answer.ts";
import { questionPath, tellPath } from "../../../src/reporter/routes.ts";
import { saidIn } from "../../support/said.ts";
import { optionalWordAt, wordAt } from "../journeys/words-on.ts";

/** One page that asks: a question, or one step of it. */
export type Place = {
  readonly entry: Entry;
  readonly step: string | null;
  readonly path: string;
};

/** With email chosen among the ways, every step is asked. */
const contactSteps = [
  "ways",
  "email",
  "first",
  "never",
  "subject",
  "notice",
  "times",
  "unsafe",
] as const;

const steps: Readonly<Record<string, readonly string[]>> = {
  contact: contactSteps,
  consent: ["organisation", "may"],
};

/** Every page that asks. */
export const places: readonly Place[] = questions.flatMap((entry) =>
  (steps[entry.kind] ?? [null]).map((step) => ({
    entry,
    step,
    path: entry === questions[0] ? tellPath : questionPath(entry.id, step),
  })),
);

/** The heading of a page that asks, in the words of a mode. */
export function titleIn(mode: Mode, { entry, step }: Place): string {
  const { questionnaire } = saidIn(mode);
  return plain(wordAt(questionnaire, ...keysOf(entry.id, step), "title"));
}

/** What stands on such a page in the words of a mode, whatever is answered; without blanks. */
export function wordsIn(mode: Mode, place: Place): readonly string[] {
  const { reporter, questionnaire } = saidIn(mode);
  const { entry, step } = place;
  const keys = keysOf(entry.id, step);
  const options = step === null ? seenOptions(entry).main : [];
  return [
    reporter.question.continue,
    reporter.question.skip,
    // Of one way alone it is said otherwise.
    step === "ways"
      ? ""
      : (optionalWordAt(questionnaire, ...keys, "hint") ?? ""),
    ...options.map(({ id }) => wordAt(questionnaire, ...keys, "options", id)),
    ...(entry.fields ?? []).map((field) =>
      wordAt(questionnaire, ...keys, "fields", field),
    ),
  ].map((words) => words.replaceAll(/\s+/gu, ""));
}

function keysOf(id: string, step: string | null): string[] {
  return step === null ? [id] : [id, "steps", step];
}

function plain(words: string): string {
  return words.replaceAll(/\s+/gu, " ").trim();
}
