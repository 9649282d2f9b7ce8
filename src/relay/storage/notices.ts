import type { Selectable, Updateable } from "kysely";
import type { Db, NoticesTable, ReportsTable } from "./tables.ts";

/** A notice with what the relay needs of its report. */
export type NoticeToSend = Selectable<NoticesTable> &
  Pick<Selectable<ReportsTable>, "contact">;

/** The notice of a message. */
export async function findNotice(
  db: Db,
  messageId: string,
): Promise<NoticeToSend | undefined> {
  return db
    .selectFrom("notices")
    .innerJoin("reports", "reports.id", "notices.report_id")
    .selectAll("notices")
    .select("reports.contact")
    .where("notices.message_id", "=", messageId)
    .executeTakeFirst();
}

/** Changes a notice that is in this state; gives whether it was. */
export async function changeNotice(
  db: Db,
  messageId: string,
  from: readonly NoticesTable["state"][],
  change: Updateable<NoticesTable>,
): Promise<boolean> {
  const row = await db
    .updateTable("notices")
    .set(change)
    .where("message_id", "=", messageId)
    .where("state", "in", from)
    .returning("message_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The notice whose envelope sender has this key. */
export async function findNoticeOfBounce(
  db: Db,
  keyHash: string,
): Promise<
  { readonly messageId: string; readonly reportId: string } | undefined
> {
  return db
    .selectFrom("notices")
    .select(["message_id as messageId", "report_id as reportId"])
    .where("bounce_key_hash", "=", keyHash)
    .executeTakeFirst();
}

/** Remembers what a notice said, as blinded paragraphs, to know a quote of it by (R54). */
export async function rememberNoticePieces(
  db: Db,
  reportId: string,
  pieces: readonly string[],
): Promise<void> {
  const mostInOneInsert = 100;
  for (let start = 0; start < pieces.length; start += mostInOneInsert) {
    const some = pieces.slice(start, start + mostInOneInsert);
    await db
      .insertInto("notice_pieces")
      .values(some.map((piece) => ({ report_id: reportId, piece })))
      .onConflict((conflict) =>
        conflict.columns(["report_id", "piece"]).doNothing(),
      )
      .execute();
  }
}

/** What the notices of a report said, blinded. */
export async function readNoticePieces(
  db: Db,
  reportId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("notice_pieces")
    .select("piece")
    .where("report_id", "=", reportId)
    .execute();
  return new Set(rows.map(({ piece }) => piece));
}
