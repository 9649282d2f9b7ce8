import type { Answer } from "./answer.ts";
import type { Perception, Report } from "./report.ts";

/** The two parts of a perception: in the person's words, and which parts of who they are. */
export type PerceptionPart = keyof Perception;

/** What somebody thinks who has not said it yet. */
export const untoldPerception: Perception = { words: null, because: null };

/**
 * Writes why the person thinks it happened. The only code that does: it is imported by the questionnaire alone, which the
 * reporter's side alone answers, so that nobody else can put their opinion there (product.md, failure 2).
 *
 * @param answer What they said; null takes it back.
 */
export function tellPerception(
  report: Report,
  part: PerceptionPart,
  answer: Answer | null,
): Report {
  return { ...report, perception: { ...report.perception, [part]: answer } };
}
