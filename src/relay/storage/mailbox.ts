import { changeReport, lockReport, personWrote } from "./change-report.ts";
import {
  appendMessage,
  readMessages,
  readVersions,
  type MessageOutcome,
  type NewMessage,
} from "./thread.ts";
import type { Mailbox } from "../../protocol/mailbox.ts";
import { bytesOf, type Db } from "./tables.ts";

/** The report of a mailbox; undefined where no mailbox has the token (R22). */
export async function findReportOfToken(
  db: Db,
  tokenHash: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("reports")
    .select("id")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row?.id;
}

/** What a person sees of their report (R20), but for the clock. */
export async function readMailbox(
  db: Db,
  tokenHash: string,
  afterSeq: number,
): Promise<Omit<Mailbox, "now"> | undefined> {
  const report = await db
    .selectFrom("reports")
    .innerJoin("organisations", "organisations.id", "reports.organisation_id")
    .leftJoin("caseworkers", "caseworkers.id", "reports.owner_id")
    .select([
      "reports.id",
      "reports.state",
      "reports.opened_at",
      "reports.promised_on",
      "reports.last_seq",
      "reports.organisation_id",
      "organisations.name",
      "caseworkers.name as owner_name",
    ])
    .where("reports.token_hash", "=", tokenHash)
    .executeTakeFirst();
  if (report === undefined) return undefined;
  const messages = await readMessages(db, report.id, afterSeq);
  return {
    reportId: report.id,
    organisation: { id: report.organisation_id, name: report.name },
    state: report.state,
    openedAt: report.opened_at,
    ownerName: report.owner_name,
    promisedOn: report.promised_on,
    versions: await readVersions(db, report.id),
    messages,
    cursor: messages.at(-1)?.seq ?? Math.min(afterSeq, report.last_seq),
  };
}

/** The sealed body of one version (R23). */
export async function readMailboxVersion(
  db: Db,
  tokenHash: string,
  version: number,
): Promise<
  | {
      readonly is: "version";
      readonly receivedAt: string;
      readonly sealed: Buffer;
    }
  | { readonly is: "no-mailbox" | "not-found" }
> {
  const reportId = await findReportOfToken(db, tokenHash);
  if (reportId === undefined) return { is: "no-mailbox" };
  const row = await db
    .selectFrom("versions")
    .select(["received_at", "sealed_report"])
    .where("report_id", "=", reportId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (row === undefined) return { is: "not-found" };
  return {
    is: "version",
    receivedAt: row.received_at,
    sealed: bytesOf(row.sealed_report),
  };
}

/**
 * Appends what the person wrote, in the app or by mail, and begins their wait anew.
 * Call it in a transaction; another thing that must be stored with it can join.
 */
export async function appendFromPerson(
  db: Db,
  reportId: string,
  message: NewMessage,
): Promise<MessageOutcome | { readonly is: "no-report" }> {
  const report = await lockReport(db, reportId);
  if (report === undefined) return { is: "no-report" };
  const outcome = await appendMessage(db, report, message);
  if (outcome.is === "stored") {
    const now = new Date(message.receivedAt);
    const change = personWrote(report, now);
    await changeReport(db, report, change, message.receivedAt);
  }
  return outcome;
}
