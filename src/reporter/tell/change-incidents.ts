import { questionThatMeans } from "../../domain/questionnaire/engine.ts";
import {
  addIncident,
  incidentsWithTimes,
} from "../../domain/report/incidents.ts";
import type { Incident, Report } from "../../domain/report/report.ts";
import type { Draft } from "../../device/reporter-store.ts";
import type { DraftWriter } from "../../device/draft-writer.ts";

/** The id of the question that an incident begins with. */
export function firstIncidentQuestion(): string {
  return questionThatMeans("telling")?.id ?? "";
}

/** The draft with another report in it; where the person was stays as it was. */
export function withReport(
  draft: Draft,
  change: (report: Report) => Report,
): Draft {
  return { ...draft, report: change(draft.report) };
}

/**
 * Adds an incident, or a time of one, and gives its id. One in which nothing was told yet serves again: who pressed twice, or went
 * back, has no empty ones in the list. Undefined where another window writes: then nothing was added.
 */
export function addToDraft(
  writer: DraftWriter,
  makeId: () => string,
  timeOf?: string,
): string | undefined {
  const { report } = writer.state().draft;
  const empty = report.incidents.find(
    (incident, at) =>
      at > 0 && incident.timeOf === timeOf && isUntold(incident),
  );
  if (empty !== undefined) return empty.id;
  const id = makeId();
  const isAdded = writer.change((draft) =>
    withReport(draft, (told) => addIncident(told, id, timeOf)),
  );
  return isAdded ? id : undefined;
}

/** The report without what was added and never told: it is not sent. */
export function withoutUntold(report: Report): Report {
  const kept = incidentsWithTimes(report).flatMap(
    ({ incident, times }, index) => {
      const told = times.filter((time) => !isUntold(time));
      const isEmpty = index > 0 && told.length === 0 && isUntold(incident);
      return isEmpty ? [] : [incident, ...told];
    },
  );
  const ids = new Set(kept.map(({ id }) => id));
  const incidents = report.incidents.filter(({ id }) => ids.has(id));
  return { ...report, incidents };
}

/** Whether nothing was told of it, not even a name. */
export function isUntold({ answers, name = "" }: Incident): boolean {
  return Object.keys(answers).length === 0 && name === "";
}
