import type { CaseworkerRow } from "./caseworkers.ts";
import type { Db } from "./tables.ts";

/** Begins a session and forgets those that have ended. */
export async function beginSession(
  db: Db,
  session: {
    readonly tokenHash: string;
    readonly caseworkerId: string;
    readonly endsAt: string;
  },
  now: string,
): Promise<void> {
  await db.deleteFrom("sessions").where("ends_at", "<=", now).execute();
  await db
    .insertInto("sessions")
    .values({
      token_hash: session.tokenHash,
      caseworker_id: session.caseworkerId,
      ends_at: session.endsAt,
    })
    .execute();
}

/** Who holds a session, while it lasts. */
export async function findSession(
  db: Db,
  tokenHash: string,
  now: string,
): Promise<(CaseworkerRow & { readonly ends_at: string }) | undefined> {
  return db
    .selectFrom("sessions")
    .innerJoin("caseworkers", "caseworkers.id", "sessions.caseworker_id")
    .selectAll("caseworkers")
    .select("sessions.ends_at")
    .where("sessions.token_hash", "=", tokenHash)
    .where("sessions.ends_at", ">", now)
    .where("caseworkers.ended_at", "is", null)
    .executeTakeFirst();
}

/** Ends a session. */
export async function endSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom("sessions").where("token_hash", "=", tokenHash).execute();
}
