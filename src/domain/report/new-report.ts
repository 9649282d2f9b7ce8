import { untoldPerception } from "./perception.ts";
import { reportSchema, type Report } from "./report.ts";

/** What a report begins with. Ids are UUIDv7; `startedAt` is the device's time (claimed). */
export type ReportStart = {
  readonly id: string;
  readonly incidentId: string;
  readonly language: string;
  readonly startedAt: string;
};

/** A report in which nothing is told yet, with one incident. */
export function newReport(start: ReportStart): Report {
  return {
    schema: reportSchema,
    id: start.id,
    language: start.language,
    startedAt: start.startedAt,
    incidents: [{ id: start.incidentId, answers: {} }],
    perception: untoldPerception,
    answers: {},
  };
}
