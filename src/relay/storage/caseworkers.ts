import type { Selectable } from "kysely";
import type { CaseworkersTable, Db } from "./tables.ts";

export type CaseworkerRow = Selectable<CaseworkersTable>;

/** Adds a caseworker. */
export async function addCaseworker(
  db: Db,
  caseworker: CaseworkerRow,
): Promise<void> {
  await db.insertInto("caseworkers").values(caseworker).execute();
}

/** Finds who signs in, by the blinded address. People who left are not found. */
export async function findCaseworkerByEmail(
  db: Db,
  emailHash: string,
): Promise<CaseworkerRow | undefined> {
  return db
    .selectFrom("caseworkers")
    .selectAll()
    .where("email_hash", "=", emailHash)
    .where("ended_at", "is", null)
    .executeTakeFirst();
}

/** Ends an account and its sessions at once (security.md, T7). The organisation's reports stay. */
export async function endCaseworker(
  db: Db,
  id: string,
  at: string,
): Promise<void> {
  await db
    .updateTable("caseworkers")
    .set({ ended_at: at })
    .where("id", "=", id)
    .execute();
  await db.deleteFrom("sessions").where("caseworker_id", "=", id).execute();
}
