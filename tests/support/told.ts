import type { Answer, AnswerValue } from "../../src/domain/report/answer.ts";
import { newReport } from "../../src/domain/report/new-report.ts";
import type { Report } from "../../src/domain/report/report.ts";

/** A report in which nothing is told yet. */
export function blankReport(): Report {
  return newReport({
    id: "0190f000-0000-7000-8000-00000000000a",
    incidentId: "0190f000-0000-7000-8000-00000000000b",
    language: "en-GB",
    startedAt: "2026-11-20T12:00:00.000Z",
  });
}

/** An answer of the person's own. */
export function answer(
  value: AnswerValue,
  claimedAt = "2026-11-20T12:00:00.000Z",
): Answer {
  return { value, by: "self", mode: "standard", claimedAt };
}

/** An answer in words. */
export function words(text: string, claimedAt?: string): Answer {
  return answer({ kind: "text", text }, claimedAt);
}

/** One choice. */
export function choice(id: string, claimedAt?: string): Answer {
  return answer({ kind: "choice", choice: id, details: "" }, claimedAt);
}
