import type { Report } from "../report/report.ts";
import { answerOf, askedQuestions } from "./engine.ts";
import { sections, type Entry, type Section } from "./entry.ts";

/** How far one part of the task list is. */
export type SectionProgress = {
  readonly section: Section;
  readonly state: "not-started" | "some" | "done";
  readonly answered: number;
  readonly asked: number;
  /** Where a jump to this part lands: its first unanswered question, or its first. */
  readonly start: string;
};

/** The parts of the task list, in order. Nothing in them has to be done. */
export function progress(report: Report): readonly SectionProgress[] {
  const asked = askedQuestions(report);
  return sections.flatMap((section) => {
    const entries = asked.filter((entry) => entry.section === section);
    const [first] = entries;
    return first === undefined ? [] : [sectionProgress(report, entries, first)];
  });
}

/** What one sentence says of the way left. */
export type WhatIsLeft = {
  readonly answered: number;
  readonly left: number;
  /** Parts in which something is left. */
  readonly sectionsLeft: number;
  /** The question that was answered last, or null where none was. */
  readonly wasAt: string | null;
  /** Where to carry on: the next unanswered question after that one, else the first; null when none is left. */
  readonly carryOnAt: string | null;
};

/** What is left of the questions, and where the person was. */
export function whatIsLeft(report: Report): WhatIsLeft {
  const asked = askedQuestions(report);
  const open = asked.filter((entry) => !isAnswered(report, entry));
  const wasAt = lastAnswered(report, asked);
  const after = wasAt === undefined ? -1 : asked.indexOf(wasAt);
  const carryOn = open.find((entry) => asked.indexOf(entry) > after) ?? open[0];
  return {
    answered: asked.length - open.length,
    left: open.length,
    sectionsLeft: new Set(open.map((entry) => entry.section)).size,
    wasAt: wasAt?.id ?? null,
    carryOnAt: carryOn?.id ?? null,
  };
}

function sectionProgress(
  report: Report,
  entries: readonly Entry[],
  first: Entry,
): SectionProgress {
  const open = entries.filter((entry) => !isAnswered(report, entry));
  const answered = entries.length - open.length;
  const state =
    open.length === 0 ? "done" : answered === 0 ? "not-started" : "some";
  return {
    section: first.section,
    state,
    answered,
    asked: entries.length,
    start: (open[0] ?? first).id,
  };
}

function isAnswered(report: Report, entry: Entry): boolean {
  return answerOf(report, entry.id) !== undefined;
}

/** By the device's own times; of the same time, the later question. */
function lastAnswered(
  report: Report,
  asked: readonly Entry[],
): Entry | undefined {
  let last: Entry | undefined;
  let lastAt = "";
  for (const entry of asked) {
    const at = answerOf(report, entry.id)?.claimedAt;
    if (at === undefined || at < lastAt) continue;
    last = entry;
    lastAt = at;
  }
  return last;
}
