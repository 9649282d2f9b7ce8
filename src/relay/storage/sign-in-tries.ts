import type { Db } from "./tables.ts";

const firstWaitMs = 1000;
const longestWaitMs = 60_000;
const freeTries = 3;
// Who lets their tries be forgotten gains nothing: at one a minute they have more in the hour.
const forgottenAfterMs = 60 * 60 * 1000;

/** How long somebody waits after so many wrong tries: three are free, then 1 s, doubling to a minute. Never for ever (R33). */
function waitAfterMs(failures: number): number {
  if (failures <= freeTries) return 0;
  const doublings = Math.min(failures - freeTries - 1, 10);
  return Math.min(firstWaitMs * 2 ** doublings, longestWaitMs);
}

export type TryAllowed =
  | { readonly is: "allowed" }
  | { readonly is: "wait"; readonly retryAfterMs: number };

/**
 * Counts a try as wrong before it is looked at; `forgetTries` takes it back. Call it in a transaction: of tries that are sent at
 * once, each then sees the one before it. Tries whose wait was over an hour ago are forgotten, so that made-up addresses do not
 * fill the table.
 *
 * @param key Blinded: network address or known browser, and account, so that nobody else's tries slow this person down.
 */
export async function countTry(
  db: Db,
  key: string,
  now: Date,
): Promise<TryAllowed> {
  const at = now.toISOString();
  const forgottenAt = new Date(now.getTime() - forgottenAfterMs).toISOString();
  await db
    .deleteFrom("sign_in_tries")
    .where("next_at", "<", forgottenAt)
    .execute();
  await db
    .insertInto("sign_in_tries")
    .values({ key, failures: 0, next_at: at })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  const counted = await db
    .updateTable("sign_in_tries")
    .set((eb) => ({ failures: eb("failures", "+", 1) }))
    .where("key", "=", key)
    .where("next_at", "<=", at)
    .returning("failures")
    .executeTakeFirst();
  if (counted === undefined) return waitOf(db, key, now);
  const waitMs = waitAfterMs(counted.failures);
  await db
    .updateTable("sign_in_tries")
    .set({ next_at: new Date(now.getTime() + waitMs).toISOString() })
    .where("key", "=", key)
    .execute();
  return { is: "allowed" };
}

async function waitOf(db: Db, key: string, now: Date): Promise<TryAllowed> {
  const row = await db
    .selectFrom("sign_in_tries")
    .select("next_at")
    .where("key", "=", key)
    .executeTakeFirst();
  const waitMs = Date.parse(row?.next_at ?? "") - now.getTime();
  return { is: "wait", retryAfterMs: Math.max(waitMs || 0, firstWaitMs) };
}

/** Forgets the wrong tries after a right one. */
export async function forgetTries(db: Db, key: string): Promise<void> {
  await db.deleteFrom("sign_in_tries").where("key", "=", key).execute();
}
