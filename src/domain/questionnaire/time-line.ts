import type { AboutWhen } from "../report/about-when.ts";
import type { Answer } from "../report/answer.ts";
import type { Incident, Report } from "../report/report.ts";
import { questionThatMeans } from "./engine.ts";

/** One thing that happened, or one more time it did, at its place in time. */
export type IncidentInTime = {
  readonly incident: Incident;
  /** Its place in the report, from 1: what the rest of the page calls it. */
  readonly number: number;
};

/**
 * What happened, the oldest first. Whatever has no day (it keeps happening, words that are no date, nothing told) stands last, in the
 * person's order: where it belongs is not ours to guess.
 */
export function incidentsInTime(report: Report): readonly IncidentInTime[] {
  const asked = questionThatMeans("when")?.id ?? "";
  return report.incidents
    .map((incident, index) => {
      const day = dayOf(incident.answers[asked]);
      return { incident, number: index + 1, day };
    })
    .toSorted((a, b) => compare(a.day ?? last, b.day ?? last))
    .map(({ day: _day, ...shown }) => shown);
}

/** After every day. */
const last = "9999-99";

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day, or the month, as it sorts; null where it has none. */
function dayOf(answer: Answer | undefined): string | null {
  if (answer?.value.kind !== "about-when") return null;
  return dayOfWhen(answer.value.when, answer.claimedAt.slice(0, 10));
}

function dayOfWhen(when: AboutWhen, writtenOn: string): string | null {
  switch (when.is) {
    case "date":
      return when.on;
    case "today":
      return writtenOn;
    case "yesterday":
      return daysBefore(writtenOn, 1);
    case "last-week":
      return daysBefore(writtenOn, 7);
    case "month":
      return monthOf(when.month, when.year, writtenOn);
    case "keeps-happening":
    case "in-words":
    case "not-sure":
      return null;
  }
}

function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** Without a year, the latest such month that had begun when it was written. */
function monthOf(
  month: number,
  year: number | null,
  writtenOn: string,
): string {
  const twoDigits = String(month).padStart(2, "0");
  if (year !== null) return `${String(year)}-${twoDigits}`;
  const writtenIn = Number(writtenOn.slice(0, 4));
  const isAhead = `${String(writtenIn)}-${twoDigits}` > writtenOn;
  return `${String(isAhead ? writtenIn - 1 : writtenIn)}-${twoDigits}`;
}
