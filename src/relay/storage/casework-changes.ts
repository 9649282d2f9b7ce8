import { canMove, type CaseState } from "../../domain/casework/case-state.ts";
import { changeReport, lockReport, type ReportRow } from "./change-report.ts";
import { queueJob } from "./jobs.ts";
import type { Db } from "./tables.ts";
import {
  appendMessage,
  type MessageOutcome,
  type NewMessage,
} from "./thread.ts";

/** Which report, by whom, when. A report of another organisation is `not-found`, as one that is nobody's (R41). */
export type CaseAct = {
  readonly reportId: string;
  readonly organisationId: string;
  readonly caseworkerId: string;
  readonly at: string;
};

type NotFound = { readonly is: "not-found" };

async function lockOwn(db: Db, act: CaseAct): Promise<ReportRow | undefined> {
  const report = await lockReport(db, act.reportId);
  return report?.organisation_id === act.organisationId ? report : undefined;
}

/** Writes into the log of openings, and makes a received report an opened one (R37). */
export async function recordOpening(
  db: Db,
  act: CaseAct,
  openingId: string,
): Promise<{ readonly is: "recorded" } | NotFound> {
  const report = await lockOwn(db, act);
  if (report === undefined) return { is: "not-found" };
  await db
    .insertInto("openings")
    .values({
      id: openingId,
      report_id: report.id,
      caseworker_id: act.caseworkerId,
      version: report.latest_version,
      at: act.at,
    })
    .execute();
  const change = {
    opened_at: report.opened_at ?? act.at,
    ...(report.state === "received" && { state: "opened" as const }),
  };
  await changeReport(db, report, change, act.at);
  return { is: "recorded" };
}

/** Gives a report to a caseworker; `taken` where somebody else has it (R38). */
export async function takeReport(
  db: Db,
  act: CaseAct,
): Promise<
  | { readonly is: "yours" }
  | { readonly is: "taken"; readonly owner: string }
  | NotFound
> {
  const report = await lockOwn(db, act);
  if (report === undefined) return { is: "not-found" };
  if (report.owner_id !== null && report.owner_id !== act.caseworkerId) {
    const owner = await db
      .selectFrom("caseworkers")
      .select("name")
      .where("id", "=", report.owner_id)
      .executeTakeFirst();
    return { is: "taken", owner: owner?.name ?? "" };
  }
  await changeReport(db, report, { owner_id: act.caseworkerId }, act.at);
  return { is: "yours" };
}

/** Moves a report along the allowed moves (R39). While it waits for the person, the person does not wait. */
export async function moveReport(
  db: Db,
  act: CaseAct,
  state: CaseState,
): Promise<{ readonly is: "moved" | "move-not-allowed" } | NotFound> {
  const report = await lockOwn(db, act);
  if (report === undefined) return { is: "not-found" };
  if (!canMove(report.state, state)) return { is: "move-not-allowed" };
  // The promise of an answer stands while nobody has answered, and so does the wait.
  const isWaiting = state !== "waiting-for-you" && report.promised_on !== null;
  const waitingSince = isWaiting ? (report.waiting_since ?? act.at) : null;
  const change = { state, waiting_since: waitingSince };
  await changeReport(db, report, change, act.at);
  return { is: "moved" };
}

/**
 * Appends an answer and queues its notice in the same transaction (R40): none goes out for an answer that is not stored, and
 * none is forgotten. The promise is kept and nobody waits any more.
 *
 * @param notice The text encrypted, or null; the id of the job that sends it.
 */
export async function appendAnswer(
  db: Db,
  act: CaseAct,
  message: NewMessage,
  notice: { readonly text: Uint8Array | null; readonly jobId: string },
): Promise<MessageOutcome | NotFound> {
  const report = await lockOwn(db, act);
  if (report === undefined) return { is: "not-found" };
  const outcome = await appendMessage(db, report, message);
  if (outcome.is !== "stored") return outcome;
  const change = {
    state: "answered" as const,
    waiting_since: null,
    promised_on: null,
  };
  await changeReport(db, report, change, act.at);
  await db
    .insertInto("notices")
    .values({
      message_id: message.id,
      report_id: report.id,
      way: null,
      state: "queued",
      at: act.at,
      message_id_header: null,
      bounce_key_hash: null,
      text: notice.text,
    })
    .execute();
  await queueJob(db, {
    id: notice.jobId,
    kind: "notice",
    ref: message.id,
    runAt: act.at,
  });
  return outcome;
}
