import { questions } from "../../domain/questionnaire/questions.ts";
import { type From, questionPath, tellPath } from "../routes.ts";

/** The address of a question. The first has its own, which is drawn at build time. */
export function questionOrFirstPath(
  id: string,
  step: string | null = null,
  from: From = null,
): string {
  if (questions[0]?.id !== id) return questionPath(id, step, from);
  return from === null ? tellPath : `${tellPath}?from=${from}`;
}
