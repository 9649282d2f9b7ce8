import type { OutboxEntry, OutboxState } from "../../sync/outbox.ts";

/** What the relay will never take as it is. */
export type RefusedEntry = OutboxEntry & {
  readonly state: Extract<OutboxState, { is: "refused" }>;
};

/** The first version that was refused, or undefined. Messages say it themselves. */
export function refusedEntry(
  outbox: readonly OutboxEntry[],
): RefusedEntry | undefined {
  return outbox.find(
    (entry): entry is RefusedEntry =>
      entry.state.is === "refused" && entry.item.kind === "report-version",
  );
}
