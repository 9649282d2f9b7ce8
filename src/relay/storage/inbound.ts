import type { Db } from "./tables.ts";

/** What the relay needs of a report to take a reply in. */
export type ReportForReply = {
  readonly id: string;
  readonly receivedAt: string;
  /** The organisation's and the receipt's, to seal to. */
  readonly recipients: readonly string[];
};

/** The report of a reply address; undefined where no such report exists (R56). */
export async function findReportForReply(
  db: Db,
  reportId: string,
): Promise<ReportForReply | undefined> {
  const row = await db
    .selectFrom("reports")
    .innerJoin("organisations", "organisations.id", "reports.organisation_id")
    .select([
      "reports.id",
      "reports.received_at",
      "reports.recipient",
      "organisations.recipient as organisation_recipient",
    ])
    .where("reports.id", "=", reportId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.id,
    receivedAt: row.received_at,
    recipients: [row.organisation_recipient, row.recipient],
  };
}

/**
 * Notes that a mail came. Call it first in the transaction that stores what it says: of two at once, one waits for the other's end.
 *
 * @returns Whether it is the first time for this report.
 */
export async function noteMail(
  db: Db,
  mail: {
    readonly reportId: string;
    readonly mailHash: string;
    readonly messageId: string;
    readonly at: string;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("seen_mails")
    .values({
      report_id: mail.reportId,
      mail_hash: mail.mailHash,
      message_id: mail.messageId,
      at: mail.at,
    })
    .onConflict((conflict) =>
      conflict.columns(["report_id", "mail_hash"]).doNothing(),
    )
    .returning("mail_hash")
    .executeTakeFirst();
  return row !== undefined;
}
