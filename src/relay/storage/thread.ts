import type { StoredMessage, StoredVersion } from "../../protocol/mailbox.ts";
import { filesHere } from "./report-versions.ts";
import type { ReportRow } from "./change-report.ts";
import { bytesOf, type Db } from "./tables.ts";

/** A sealed message that is to stand in a thread. */
export type NewMessage = {
  readonly id: string;
  readonly side: "reporter" | "organisation";
  readonly via: "app" | "email";
  readonly receivedAt: string;
  /** Where it stands (R57). */
  readonly placedAt: string;
  readonly claimedAt: string | null;
  readonly authorId: string | null;
  /** Of the bytes as they came (R24, R40). */
  readonly digest: string;
  readonly sealed: Uint8Array;
};

/** same: these bytes were here before. differs: the id is taken by others, of this report or another. */
export type MessageOutcome =
  | {
      readonly is: "stored" | "same";
      readonly seq: number;
      readonly receivedAt: string;
    }
  | { readonly is: "differs" };

/**
 * Appends a message to the thread of a report that the transaction has locked. What else the message changes (state, promise,
 * notice) is the caller's to do when it gives `stored`.
 */
export async function appendMessage(
  db: Db,
  report: ReportRow,
  message: NewMessage,
): Promise<MessageOutcome> {
  const known = await db
    .selectFrom("messages")
    .select(["report_id", "digest", "seq", "received_at"])
    .where("id", "=", message.id)
    .executeTakeFirst();
  if (known !== undefined) {
    const isSame =
      known.report_id === report.id && known.digest === message.digest;
    return isSame
      ? { is: "same", seq: known.seq, receivedAt: known.received_at }
      : { is: "differs" };
  }
  const seq = report.last_seq + 1;
  const inserted = await db
    .insertInto("messages")
    .values({
      id: message.id,
      report_id: report.id,
      seq,
      side: message.side,
      via: message.via,
      received_at: message.receivedAt,
      placed_at: message.placedAt,
      claimed_at: message.claimedAt,
      author_id: message.authorId,
      digest: message.digest,
      sealed: message.sealed,
    })
    // The same id for another report at the same time: that one's lock is not ours.
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (inserted === undefined) return { is: "differs" };
  await db
    .updateTable("reports")
    .set({ last_seq: seq })
    .where("id", "=", report.id)
    .execute();
  return { is: "stored", seq, receivedAt: message.receivedAt };
}

/** The messages of a thread after a cursor, in the order of storing, with the state of their notices (R20). */
export async function readMessages(
  db: Db,
  reportId: string,
  afterSeq: number,
): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom("messages")
    .leftJoin("notices", "notices.message_id", "messages.id")
    .select([
      "messages.id",
      "messages.seq",
      "messages.side",
      "messages.via",
      "messages.received_at",
      "messages.placed_at",
      "messages.claimed_at",
      "messages.sealed",
      "notices.way",
      "notices.state",
      "notices.at",
    ])
    .where("messages.report_id", "=", reportId)
    .where("messages.seq", ">", afterSeq)
    .orderBy("messages.seq")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    from: row.side,
    via: row.via,
    receivedAt: row.received_at,
    placedAt: row.placed_at,
    claimedAt: row.claimed_at,
    sealed: bytesOf(row.sealed).toString("base64"),
    notice:
      row.state === null || row.at === null
        ? null
        : { way: row.way, state: row.state, at: row.at },
  }));
}

/** The versions of a report without their bodies, oldest first. */
export async function readVersions(
  db: Db,
  reportId: string,
): Promise<StoredVersion[]> {
  const rows = await db
    .selectFrom("versions")
    .select([
      "version",
      "received_at",
      "claimed_at",
      "arrived_at",
      "files_named",
    ])
    .where("report_id", "=", reportId)
    .orderBy("version")
    .execute();
  return rows.map((row) => ({
    version: row.version,
    receivedAt: row.received_at,
    claimedAt: row.claimed_at,
    arrivedAt: row.arrived_at,
    filesHere,
    filesNamed: row.files_named,
  }));
}
