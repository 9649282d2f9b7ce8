import type { Db } from "./tables.ts";

/** Queues a job, once for each kind and ref. Call it in the transaction of what it is about. */
export async function queueJob(
  db: Db,
  job: {
    readonly id: string;
    readonly kind: string;
    readonly ref: string;
    readonly runAt: string;
  },
): Promise<void> {
  await db
    .insertInto("jobs")
    .values({
      id: job.id,
      kind: job.kind,
      ref: job.ref,
      run_at: job.runAt,
      lease_until: null,
      lease_owner: null,
      attempts: 0,
    })
    .onConflict((conflict) => conflict.columns(["kind", "ref"]).doNothing())
    .execute();
}
