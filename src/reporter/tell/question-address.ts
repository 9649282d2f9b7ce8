import { questions } from "../../domain/questionnaire/questions.ts";
import {
  type From,
  type OfIncident,
  questionPath,
  tellPath,
} from "../routes.ts";

/** The address of a question. The first has its own, which is drawn at build time; of another incident it is one like the others. */
export function questionOrFirstPath(
  id: string,
  step: string | null = null,
  from: From = null,
  incident: OfIncident = null,
): string {
  if (questions[0]?.id !== id || incident !== null)
    return questionPath(id, step, from, incident);
  return from === null ? tellPath : `${tellPath}?from=${from}`;
}
