import { sql } from "kysely";
import type { Db } from "./tables.ts";

const firstWaitMs = 1000;
const longestWaitMs = 60_000;
const freeTries = 3;

/** How long somebody waits after so many wrong tries: three are free, then 1 s, doubling to a minute. Never for ever (R33). */
export function waitAfterMs(failures: number): number {
  if (failures <= freeTries) return 0;
  const doublings = Math.min(failures - freeTries - 1, 10);
  return Math.min(firstWaitMs * 2 ** doublings, longestWaitMs);
}

export type TryAllowed =
  | { readonly is: "allowed" }
  | { readonly is: "wait"; readonly retryAfterMs: number };

/**
 * Counts a try as wrong before it is looked at, so that tries sent at once are slowed down as well; `forgetTries` takes it back.
 *
 * @param key Blinded: network address and account, so that nobody else's tries slow this person down.
 */
export async function countTry(
  db: Db,
  key: string,
  now: Date,
): Promise<TryAllowed> {
  const at = now.toISOString();
  const known = await db
    .selectFrom("sign_in_tries")
    .selectAll()
    .where("key", "=", key)
    .executeTakeFirst();
  const failures = (known?.failures ?? 0) + 1;
  const nextAt = new Date(now.getTime() + waitAfterMs(failures)).toISOString();
  const counted = await db
    .insertInto("sign_in_tries")
    .values({ key, failures, next_at: nextAt })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({
          failures: sql`sign_in_tries.failures + 1`,
          next_at: nextAt,
        })
        .where("sign_in_tries.next_at", "<=", at),
    )
    .returning("key")
    .executeTakeFirst();
  if (counted !== undefined) return { is: "allowed" };
  const waitMs = Date.parse(known?.next_at ?? nextAt) - now.getTime();
  return { is: "wait", retryAfterMs: Math.max(waitMs, firstWaitMs) };
}

/** Forgets the wrong tries after a right one, and those of others that are a day old. */
export async function forgetTries(
  db: Db,
  key: string,
  now: Date,
): Promise<void> {
  const dayAgo = new Date(now.getTime() - 24 * 60 * 60 * 1000).toISOString();
  await db
    .deleteFrom("sign_in_tries")
    .where(({ or, eb }) =>
      or([eb("key", "=", key), eb("next_at", "<", dayAgo)]),
    )
    .execute();
}
