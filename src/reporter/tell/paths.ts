import {
  nextQuestion,
  previousQuestion,
  questionById,
} from "../../domain/questionnaire/engine.ts";
import { lastSection } from "../../domain/questionnaire/entry.ts";
import { quickQuestion } from "../../domain/questionnaire/quick.ts";
import type { Report } from "../../domain/report/report.ts";
import {
  checkPath,
  type From,
  incidentPath,
  type OfIncident,
  startPath,
} from "../routes.ts";
import { questionOrFirstPath } from "./question-address.ts";

/** Where the way goes on after a question: back to the answers, to the next question, or to the page at the end of them. */
export function pathAfter(
  report: Report,
  id: string,
  from: From,
  incident: OfIncident = null,
): string {
  if (from === "check") return checkPath;
  const next =
    from === "quick"
      ? quickQuestion(id, 1)
      : nextQuestion(report, id, incident);
  if (next !== undefined)
    return questionOrFirstPath(next.id, null, from, incident);
  return incident === null ? checkPath : incidentPath(incident);
}

/** Where "Go back" leads from a question. */
export function pathBefore(
  report: Report,
  id: string,
  from: From,
  incident: OfIncident = null,
): string {
  if (from === "check") return checkPath;
  const before =
    from === "quick"
      ? quickQuestion(id, -1)
      : previousQuestion(report, id, incident);
  if (before !== undefined)
    return questionOrFirstPath(before.id, null, from, incident);
  if (incident !== null) return incidentPath(incident);
  return questionById(id)?.section === lastSection ? checkPath : startPath;
}
