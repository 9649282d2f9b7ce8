import type { Db } from "./tables.ts";

/** A job that this relay alone may do, until the lease ends. */
export type LeasedJob = {
  readonly id: string;
  readonly kind: string;
  readonly ref: string;
  readonly attempts: number;
  /** Of this one taking; a job that was taken over has another. */
  readonly leaseOwner: string;
};

/** When it is, until when a job would be taken, and by what name. Times are ISO 8601 in UTC. */
export type Taking = {
  /** The kinds that this relay knows: a newer one's jobs wait for it. */
  readonly kinds: readonly string[];
  readonly now: string;
  readonly leaseUntil: string;
  readonly leaseOwner: string;
};

/**
 * Takes the job that is due longest and that nobody holds. The condition is checked again where the row is changed, so that of two
 * relays that saw the same row one changes it and the other nothing (R58).
 */
export async function takeJob(
  db: Db,
  { kinds, now, leaseUntil, leaseOwner }: Taking,
): Promise<LeasedJob | undefined> {
  const row = await db
    .updateTable("jobs")
    .set({ lease_until: leaseUntil, lease_owner: leaseOwner })
    .where("id", "=", (eb) =>
      eb
        .selectFrom("jobs as due")
        .select("due.id")
        .where("due.kind", "in", kinds)
        .where("due.run_at", "<=", now)
        .where((free) =>
          free.or([
            free("due.lease_until", "is", null),
            free("due.lease_until", "<", now),
          ]),
        )
        .orderBy("due.run_at")
        .orderBy("due.id")
        .limit(1),
    )
    .where((eb) =>
      eb.or([eb("lease_until", "is", null), eb("lease_until", "<", now)]),
    )
    .returning(["id", "kind", "ref", "attempts"])
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, leaseOwner };
}

/** Whether the job is still this taking's; locks its row until the transaction ends. */
export async function holdsJob(db: Db, job: LeasedJob): Promise<boolean> {
  const row = await db
    .updateTable("jobs")
    .set({ lease_owner: job.leaseOwner })
    .where("id", "=", job.id)
    .where("lease_owner", "=", job.leaseOwner)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a done job away. */
export async function endJob(db: Db, job: LeasedJob): Promise<void> {
  await db
    .deleteFrom("jobs")
    .where("id", "=", job.id)
    .where("lease_owner", "=", job.leaseOwner)
    .execute();
}

/** Lets go of a job, to be done at `runAt` or later. */
export async function putOffJob(
  db: Db,
  job: LeasedJob,
  runAt: string,
  attempts: number,
): Promise<void> {
  await db
    .updateTable("jobs")
    .set({ run_at: runAt, attempts, lease_until: null, lease_owner: null })
    .where("id", "=", job.id)
    .where("lease_owner", "=", job.leaseOwner)
    .execute();
}
