import type { Incident, Report } from "./report.ts";

/** The incident with this id; the first where none is named. */
export function incidentOf(
  report: Report,
  id: string | null,
): Incident | undefined {
  return id === null
    ? firstIncident(report)
    : report.incidents.find((incident) => incident.id === id);
}

/** The schema holds at least one incident; the questions ask about the first unless another is named. */
export function firstIncident(report: Report): Incident {
  const [incident] = report.incidents;
  if (incident === undefined) throw new Error("a report without an incident");
  return incident;
}

/** One thing that happened, with the other times it did. */
export type IncidentWithTimes = {
  readonly incident: Incident;
  readonly times: readonly Incident[];
};

/** What happened, one by one, in the person's order. A time whose incident is gone stands by itself: nothing told is hidden. */
export function incidentsWithTimes(
  report: Report,
): readonly IncidentWithTimes[] {
  const ids = new Set(
    report.incidents.filter(({ timeOf }) => !timeOf).map(({ id }) => id),
  );
  return report.incidents
    .filter(({ timeOf }) => timeOf === undefined || !ids.has(timeOf))
    .map((incident) => ({
      incident,
      times: report.incidents.filter(({ timeOf }) => timeOf === incident.id),
    }));
}

/**
 * The report with one more incident at its end, in which nothing is told yet.
 *
 * @param timeOf The incident that happened again; missing where something else happened.
 */
export function addIncident(
  report: Report,
  id: string,
  timeOf?: string,
): Report {
  const added = timeOf === undefined ? {} : { timeOf };
  return {
    ...report,
    incidents: [...report.incidents, { id, answers: {}, ...added }],
  };
}

/** The report with what the person calls an incident; nothing takes the name back. */
export function nameIncident(report: Report, id: string, name: string): Report {
  const incidents = report.incidents.map((incident) => {
    if (incident.id !== id) return incident;
    const { name: _former, ...others } = incident;
    return name === "" ? others : { ...others, name };
  });
  return { ...report, incidents };
}

/**
 * The report with an incident one place earlier or later among those beside it: incidents among incidents, times among the times
 * of the same one. At the end of its row it stays where it is. The questions ask about whichever stands first.
 */
export function moveIncident(report: Report, id: string, by: -1 | 1): Report {
  const moved = incidentOf(report, id);
  if (moved === undefined) return report;
  const row = report.incidents.filter(({ timeOf }) => timeOf === moved.timeOf);
  const other = row[row.indexOf(moved) + by];
  if (other === undefined) return report;
  const incidents = report.incidents.map((incident) => {
    if (incident === moved) return other;
    return incident === other ? moved : incident;
  });
  return { ...report, incidents };
}

/** Whether an incident can be taken out: a report keeps at least one that is no other's time. */
export function canDeleteIncident(report: Report, id: string): boolean {
  return report.incidents.some(
    (incident) => incident.id !== id && incident.timeOf === undefined,
  )
    ? incidentOf(report, id) !== undefined
    : incidentOf(report, id)?.timeOf !== undefined;
}

/** The report without an incident and its times; as it was where it cannot be taken out. */
export function deleteIncident(report: Report, id: string): Report {
  if (!canDeleteIncident(report, id)) return report;
  const incidents = report.incidents.filter(
    (incident) => incident.id !== id && incident.timeOf !== id,
  );
  return { ...report, incidents };
}
