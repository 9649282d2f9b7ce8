import type { Log } from "../log.ts";
import { faultIds } from "../log.ts";
import { putOffJob, takeJob, type LeasedJob } from "../storage/job-leases.ts";
import type { Storage } from "../storage/storage.ts";
import type { Wake } from "../wake.ts";
import { retryAt } from "./retry-at.ts";

/** Does one job, and ends it or puts it off in the transaction that notes what it did. What it throws puts the job off. */
export type JobHandler = (job: LeasedJob) => Promise<void>;

export type JobParts = {
  readonly storage: Storage;
  readonly log: Log;
  readonly clock: () => Date;
  readonly random: () => number;
  readonly newId: () => string;
  readonly wake: Wake;
  readonly handlers: Readonly<Record<string, JobHandler>>;
};

export type JobTimes = {
  /** Between two looks, when nothing is due here and nobody wakes the runner: another relay's jobs are found by looking. */
  readonly pollMs: number;
  /** How long a job is this relay's. Longer than any try at one takes. */
  readonly leaseMs: number;
};

export const usualJobTimes: JobTimes = { pollMs: 1000, leaseMs: 180_000 };

const mostAtOnce = 4;
const stopWithinMs = 10_000;

/** The runner of jobs of one relay. */
export type JobRunner = {
  /** Takes no more; waits for those under way, for at most 10 s. What is left over is taken over when its lease ends. */
  stop(): Promise<void>;
};

/**
 * Does jobs as they come due, until it is stopped. It holds nothing that is not in the database: whatever it forgets by dying,
 * another finds (R58).
 */
export function runJobs(
  parts: JobParts,
  times: JobTimes = usualJobTimes,
): JobRunner {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const bell = makeBell();
  const stopListening = parts.wake.onWake(bell.ring);
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const job =
        underWay.size < mostAtOnce ? await take(parts, times) : undefined;
      if (job === undefined) await bell.wait(times.pollMs);
      else {
        const work = doJob(parts, job).finally(() => {
          underWay.delete(work);
          bell.ring();
        });
        underWay.add(work);
      }
    }
  };
  const looping = loop();
  return {
    stop: async () => {
      stopListening();
      stopping.abort();
      bell.ring();
      await looping;
      await Promise.race([Promise.all(underWay), wait(stopWithinMs)]);
    },
  };
}

async function take(
  { storage, clock, newId, log, handlers }: JobParts,
  { leaseMs }: JobTimes,
): Promise<LeasedJob | undefined> {
  const now = clock();
  try {
    return await takeJob(storage.db, {
      kinds: Object.keys(handlers),
      now: now.toISOString(),
      leaseUntil: new Date(now.getTime() + leaseMs).toISOString(),
      leaseOwner: newId(),
    });
  } catch (fault) {
    log("job-failed", faultIds(fault));
    return undefined;
  }
}

async function doJob(parts: JobParts, job: LeasedJob): Promise<void> {
  const { storage, clock, log, random, handlers } = parts;
  try {
    await handlers[job.kind]?.(job);
  } catch (fault) {
    log("job-failed", {
      jobId: job.id,
      attempts: job.attempts,
      ...faultIds(fault),
    });
    const runAt = retryAt(clock(), job.attempts, random).toISOString();
    // Where the database is away the lease ends by itself.
    await putOffJob(storage.db, job, runAt, job.attempts + 1).catch(
      (another: unknown) =>
        log("job-failed", { jobId: job.id, ...faultIds(another) }),
    );
  }
}

/** Waits that a ring cuts short; a ring while nobody waits cuts short the next. */
function makeBell(): {
  readonly ring: () => void;
  readonly wait: (ms: number) => Promise<void>;
} {
  let isRung = false;
  let wakeUp: (() => void) | undefined;
  return {
    ring: () => {
      isRung = true;
      wakeUp?.();
    },
    wait: async (ms) => {
      if (!isRung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      isRung = false;
      wakeUp = undefined;
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
