import { questions } from "../../domain/questionnaire/questions.ts";
import {
  type Entry,
  lastSection,
  type Section,
  sections,
} from "../../domain/questionnaire/entry.ts";
import type { Answer, Answers } from "../../domain/report/answer.ts";
import type { Report } from "../../domain/report/report.ts";

/** One question and what was answered to it. */
export type ToldAnswer = {
  readonly questionId: string;
  readonly answer: Answer;
};

/** A part of the task list as it was answered. */
export type ToldSection = {
  readonly id: string;
  readonly section: Section;
  /** Which incident it belongs to, from 1; 1 for what is about the whole report too. */
  readonly incident: number;
  readonly answers: readonly ToldAnswer[];
  /** Asked, and not answered. */
  readonly untold: readonly string[];
};

const shownSections: readonly Section[] = [...sections, lastSection];

/**
 * What was told, in the order of the questions. Perception is left out: it has
 * its own frame. Answers to questions that this version does not know come
 * last, so that nothing that was told is hidden.
 */
export function toldSections(report: Report): readonly ToldSection[] {
  return report.incidents.flatMap(({ answers }, index) =>
    shownSections.flatMap((section) => {
      const entries = questions.filter(
        (entry) => entry.section === section && isShown(entry, index),
      );
      const told = toldIn(report, entries, answers);
      const isLast = section === sections.at(-1);
      const strangers = isLast ? strangeAnswers(report, answers, index) : [];
      const found = [...told.answers, ...strangers];
      // Whoever said nothing about themselves has left nothing out.
      const isAsked = index === 0 && section !== lastSection;
      const untold = isAsked ? told.untold : [];
      if (found.length + untold.length === 0) return [];
      return [
        {
          id: `${String(index)}-${section}`,
          section,
          incident: index + 1,
          answers: found,
          untold,
        },
      ];
    }),
  );
}

/** Who answered and in which mode, where it is the same for every answer; else null. */
export function commonManner(
  told: readonly ToldSection[],
): Pick<Answer, "by" | "mode"> | null {
  const answers = told.flatMap((section) => section.answers);
  const [first] = answers;
  if (first === undefined) return null;
  const { by, mode } = first.answer;
  return answers.every(({ answer }) => answer.by === by && answer.mode === mode)
    ? { by, mode }
    : null;
}

function isShown(entry: Entry, incidentIndex: number): boolean {
  if (entry.keptIn === "incident") return true;
  return entry.keptIn === "report" && incidentIndex === 0;
}

function toldIn(
  report: Report,
  entries: readonly Entry[],
  incident: Answers,
): { answers: readonly ToldAnswer[]; untold: readonly string[] } {
  const answers: ToldAnswer[] = [];
  const untold: string[] = [];
  for (const entry of entries) {
    const kept = entry.keptIn === "incident" ? incident : report.answers;
    const answer = kept[entry.id];
    if (answer !== undefined) answers.push({ questionId: entry.id, answer });
    else if (entry.askedWhen?.(incident, report) ?? true) untold.push(entry.id);
  }
  return { answers, untold };
}

/** A newer questionnaire may ask what this inbox does not know. */
function strangeAnswers(
  report: Report,
  incident: Answers,
  index: number,
): readonly ToldAnswer[] {
  const known = new Set(questions.map(({ id }) => id));
  const all = { ...incident, ...(index === 0 ? report.answers : {}) };
  return Object.entries(all)
    .filter(([id]) => !known.has(id))
    .map(([questionId, answer]) => ({ questionId, answer }));
}
