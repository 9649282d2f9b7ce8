import type { Answer, AnsweredBy } from "../report/answer.ts";
import type { Report } from "../report/report.ts";
import { hasChosen } from "./chosen.ts";
import {
  answerOf,
  answerQuestion,
  askedQuestions,
  questionThatMeans,
} from "./engine.ts";

/** Who holds the device, as they said; the person themselves where nobody said otherwise. */
export function writerOf(report: Report): AnsweredBy {
  const entry = questionThatMeans("writer");
  return entry !== undefined && hasChosen(report.answers, entry.id, "supporter")
    ? "supporter"
    : "self";
}

/**
 * The report with an answer to who writes. The first time, the answers that stand before this question were written on the way to
 * it, by the same hands, and say so too. Later it says nothing of what was written before.
 */
export function tellWriter(report: Report, id: string, answer: Answer): Report {
  const isFirst = answerOf(report, id) === undefined;
  const told = answerQuestion(report, id, answer);
  if (!isFirst) return told;
  const by = writerOf(told);
  const asked = askedQuestions(told);
  const before = asked.slice(
    0,
    asked.findIndex((entry) => entry.id === id),
  );
  return before.reduce((now, entry) => {
    const earlier = answerOf(now, entry.id);
    return earlier === undefined
      ? now
      : answerQuestion(now, entry.id, { ...earlier, by });
  }, told);
}
