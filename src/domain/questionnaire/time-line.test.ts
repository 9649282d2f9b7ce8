import { expect, test } from "vitest";
import { answer, blankReport, words } from "../../../tests/support/told.ts";
import type { AboutWhen } from "../report/about-when.ts";
import type { Incident, Report } from "../report/report.ts";
import { incidentsInTime } from "./time-line.ts";

const writtenAt = "2026-03-20T12:00:00.000Z";

test("what happened stands oldest first, and what has no day last, in the person's order", () => {
  const report = told({
    kept: { is: "keeps-happening", written: "" },
    week: { is: "last-week", written: "" },
    may: { is: "month", month: 5, year: null, written: "in May" },
    unsure: { is: "in-words", written: "before the clocks changed" },
    day: { is: "date", on: "2024-12-24", written: "Christmas Eve" },
    march: { is: "month", month: 3, year: 2026, written: "March" },
    today: { is: "today", written: "" },
    yesterday: { is: "yesterday", written: "" },
  });
  expect(incidentsInTime(report).map(({ incident }) => incident.id)).toEqual([
    "day",
    "may",
    "march",
    "week",
    "yesterday",
    "today",
    "kept",
    "unsure",
  ]);
});

test("each keeps the number it has in the report", () => {
  const report = told({
    later: { is: "today", written: "" },
    earlier: { is: "yesterday", written: "" },
  });
  expect(incidentsInTime(report).map(({ number }) => number)).toEqual([2, 1]);
});

function told(whens: Readonly<Record<string, AboutWhen>>): Report {
  const incidents = Object.entries(whens).map(([id, when]): Incident => ({
    id,
    answers: {
      "what-happened": words(id),
      "when-it-happened": answer({ kind: "about-when", when }, writtenAt),
    },
  }));
  return { ...blankReport(), incidents };
}
