import { questionThatMeans } from "../../domain/questionnaire/engine.ts";
import type { ReportSummary } from "../../domain/report/sealed-report.ts";
import type { Opened } from "../../envelope/open.ts";
import type { ListedReport } from "../../protocol/casework.ts";
import { dayOf, shortDayInWords } from "../dates/calendar.ts";
import type { NextDate } from "../dates/next-date.ts";
import type { QuestionWords } from "../words/question-words.ts";
import { shorten } from "../words/shorten.ts";
import type { Words } from "../words/words.ts";

/** Enough to know a report again; two lines of the column on a wide screen. */
const titleCharacters = 70;

/** The two lines of the first column: when, and what is due then. */
export type DateWords = {
  readonly date: string;
  readonly what: string;
  readonly isLate: boolean;
};

/** Says the next date. */
export function dateWords(words: Words, next: NextDate): DateWords {
  switch (next.is) {
    case "late":
      return {
        date: words("date.late", { count: next.days }),
        what: words("date.was-due", { day: shortDayInWords(next.on) }),
        isLate: true,
      };
    case "today":
    case "tomorrow":
      return {
        date: words(`date.${next.is}`),
        what: words("date.first-answer"),
        isLate: true,
      };
    case "later":
      return {
        date: shortDayInWords(next.on),
        what: words("date.first-answer"),
        isLate: false,
      };
    case "no-date":
      return {
        date: words("date.waiting", { count: next.waitingDays }),
        what: words("date.no-promise"),
        isLate: false,
      };
    case "waits-for-them":
      return {
        date: words("date.none"),
        what: words("date.their-turn"),
        isLate: false,
      };
  }
}

/** What names a row: their first words, or the day it came where there are none to read. */
export function titleWords(
  words: Words,
  report: ListedReport,
  summary: Opened<ReportSummary>,
): string {
  if (summary.is === "open" && summary.value.title.trim() !== "")
    return shorten(summary.value.title, titleCharacters);
  return words("list.report-of", {
    day: shortDayInWords(dayOf(report.receivedAt)),
  });
}

/** Place, area, files: one quiet line. */
export function detailWords(
  words: Words,
  questionWords: QuestionWords,
  report: ListedReport,
  summary: Opened<ReportSummary>,
): string {
  if (summary.is !== "open") return words(`sealed.${summary.is}`);
  const { place, area, mode } = summary.value;
  const parts = [
    place === ""
      ? ""
      : questionWords.option(questionThatMeans("place")?.id ?? "", place),
    area,
    mode === "easy-read" || mode === "bsl" ? words(`mode.${mode}`) : "",
    fileWords(words, report),
  ];
  return parts.filter((part) => part.trim() !== "").join(" · ");
}

function fileWords(words: Words, report: ListedReport): string {
  const { filesHere, filesNamed } = report;
  if (filesNamed === 0) return "";
  return filesHere < filesNamed
    ? words("files.some-here", { here: filesHere, named: filesNamed })
    : words("files.all-here", { count: filesNamed });
}

/** What the person needs from whoever answers, as short facts. */
export function needTags(
  words: Words,
  summary: Opened<ReportSummary>,
): readonly { label: string; kind: "plain" | "rule" }[] {
  if (summary.is !== "open") return [];
  const { ways, never, notBefore, accessNeeds } = summary.value;
  const labels = [
    ...waysLabel(words, ways),
    ...never.map((way) => words("needs.never", { way: wayWords(words, way) })),
    ...(notBefore === null
      ? []
      : [words("needs.not-before", { time: notBefore })]),
  ].map((label) => ({ label, kind: "rule" as const }));
  const needs = accessNeeds.trim();
  return needs === "" ? labels : [...labels, { label: needs, kind: "plain" }];
}

function waysLabel(words: Words, ways: readonly string[]): readonly string[] {
  const [first, ...others] = ways.map((way) => wayWords(words, way));
  if (first === undefined) return [];
  return others.length === 0
    ? [words("needs.only", { way: first })]
    : [words("needs.first", { way: first }), ...others];
}

const knownWays = [
  "email",
  "text",
  "app",
  "letter-at-drop-in",
  "bsl-video",
  "in-person",
  "phone",
  "post",
] as const;

/** A way in words; a code of a later version stays as it is. */
export function wayWords(words: Words, way: string): string {
  const known = knownWays.find((each) => each === way);
  return known === undefined ? way : words(`way.${known}`);
}
