import type { OpenReport } from "./open-report.ts";

/** One thing that happened. `number` is the version, for those that have one. */
export type HistoryEvent = {
  readonly what:
    | "received"
    | "new-version"
    | "arrived"
    | "opened"
    | "answer"
    | "reply"
    | "reply-email";
  readonly at: string;
  readonly number: number;
};

/** Everything that the relay dated, the oldest first. */
export function historyOf(open: OpenReport): readonly HistoryEvent[] {
  const { report } = open;
  const events: HistoryEvent[] = [];
  for (const {
    version,
    receivedAt,
    arrivedAt,
    filesNamed,
  } of report.versions) {
    const what = version === 1 ? "received" : "new-version";
    events.push({ what, at: receivedAt, number: version });
    // Without files, arriving is being received.
    if (arrivedAt !== null && filesNamed > 0)
      events.push({ what: "arrived", at: arrivedAt, number: version });
  }
  if (report.openedAt !== null)
    events.push({ what: "opened", at: report.openedAt, number: 0 });
  for (const { from, via, receivedAt } of report.messages) {
    const reply = via === "email" ? "reply-email" : "reply";
    const what = from === "organisation" ? "answer" : reply;
    events.push({ what, at: receivedAt, number: 0 });
  }
  return events.sort((one, other) => one.at.localeCompare(other.at));
}
