import type { Selectable, Updateable } from "kysely";
import { promiseDate } from "../../domain/casework/promise.ts";
import { listPlace } from "./list-place.ts";
import type { Db, ReportsTable } from "./tables.ts";

export type ReportRow = Selectable<ReportsTable>;

/**
 * Reads a report and keeps others from changing it until the transaction ends. An update that changes nothing locks the row on
 * PostgreSQL; on SQLite the transaction is alone anyway.
 */
export async function lockReport(
  db: Db,
  id: string,
): Promise<ReportRow | undefined> {
  return db
    .updateTable("reports")
    .set((eb) => ({ last_seq: eb.ref("last_seq") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

/** Changes a locked report, its place in the list and the organisation's count of people who wait. */
export async function changeReport(
  db: Db,
  report: ReportRow,
  change: Updateable<ReportsTable>,
  now: string,
): Promise<void> {
  const waitingSince =
    change.waiting_since === undefined
      ? report.waiting_since
      : change.waiting_since;
  const isMoved = waitingSince !== report.waiting_since;
  await db
    .updateTable("reports")
    .set({
      ...change,
      ...(isMoved && { list_place: listPlace(waitingSince, now, report.id) }),
    })
    .where("id", "=", report.id)
    .execute();
  const more =
    Number(waitingSince !== null) - Number(report.waiting_since !== null);
  if (more === 0) return;
  await db
    .updateTable("organisations")
    .set((eb) => ({ waiting: eb("waiting", "+", more) }))
    .where("id", "=", report.organisation_id)
    .execute();
}

/**
 * What it changes that the person wrote: they wait for the organisation from now on unless they did already, and are promised an
 * answer anew. A state that says "we wait for you" or "there is an answer" would no longer be true.
 */
export function personWrote(
  report: ReportRow,
  now: Date,
): Updateable<ReportsTable> {
  const isOver =
    report.state === "answered" || report.state === "waiting-for-you";
  return {
    waiting_since: report.waiting_since ?? now.toISOString(),
    promised_on: report.promised_on ?? promiseDate(now, report.promise_days),
    ...(isOver && { state: "opened" as const }),
  };
}
