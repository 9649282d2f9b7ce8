import { Dexie, type Table, type Transaction } from "dexie";
import type { Kept, Stop } from "./kept.ts";

export type Row = {
  readonly key: string;
  readonly updatedAtMs: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
};

/** The vault's key as it lies on the device. `mark` tells it from another key; one that was made before there were marks gets one when it is opened. */
export type KeyRow = {
  readonly id: "vault";
  readonly key: CryptoKey;
  readonly mark?: string;
};

/** Calls `giveUp` once something has taken too long; what it gives calls that off. */
export type Patience = (giveUp: () => void) => Stop;

/**
 * A write takes some hundredths of a second, on an old phone with other windows open a whole one. What takes five does not end:
 * IndexedDB in WebKit is known for writes and openings that it never says a word of again. Ten seconds of "We are saving it", two
 * of these, are what a person who types can be left with.
 */
const patienceMs = 5_000;

/** How long the vault waits for IndexedDB, by the page's own clock. */
export const usualPatience: Patience = (giveUp) => {
  const timer = setTimeout(giveUp, patienceMs);
  return () => {
    clearTimeout(timer);
  };
};

/** How often work is tried where the browser closed the connection under it (F5). */
const tries = 3;
/** How often of these the patience may run out: on a connection that stands still, and on a new one. */
const waits = 2;

/** IndexedDB took the work, and has not said what became of it. */
class OutOfPatience extends Error {}

/** Whether something failed because the storage did not answer in time. */
export function isLate(error: unknown): boolean {
  return error instanceof OutOfPatience;
}

/** The vault's two tables. */
export class VaultDatabase extends Dexie {
  declare readonly records: Table<Row, string>;
  declare readonly keys: Table<KeyRow, string>;
  readonly patience: Patience;
  /** Nobody uses it any more. */
  hasEnded = false;

  constructor(name: string, patience: Patience) {
    // Its cache would show writes before they are committed.
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    this.version(1).stores({ records: "key", keys: "id" });
    this.patience = patience;
  }

  /** Gives the connection up after what it did not do; Dexie opens a new one for the next call. */
  startAnew(trouble: unknown): void {
    if (this.hasEnded) return;
    // An opening that does not end has to be called off first: Dexie would go on waiting for it.
    if (isLate(trouble) && !this.isOpen()) this.close();
    this.close({ disableAutoOpen: false });
  }

  /** Closes it for good. */
  end(): void {
    this.hasEnded = true;
    this.close();
  }
}

/**
 * Does it in a transaction over both tables; where the system closed the connection (F5), or does not say in time what became of
 * it, opens the connection anew and does it again. Throws where that does not help either.
 *
 * @param mode r: it only reads records.
 */
export async function persistently<Result>(
  database: VaultDatabase,
  mode: "r" | "rw",
  work: () => Promise<Result>,
): Promise<Result> {
  let late = 0;
  for (let left = tries - 1; ; left--) {
    try {
      return await inTransaction(database, mode, work);
    } catch (error) {
      if (isLate(error)) late++;
      if (left === 0 || late === waits || isFull(error)) throw error;
      database.startAnew(error);
    }
  }
}

/**
 * Nothing that is given up writes any more: its transaction is ended, or not begun. One that is just being committed cannot be
 * ended; it comes before every later one, by the rules of IndexedDB, so that it writes over nothing newer.
 */
async function inTransaction<Result>(
  database: VaultDatabase,
  mode: "r" | "rw",
  work: () => Promise<Result>,
): Promise<Result> {
  const { records, keys } = database;
  let isGivenUp = false;
  let begun: Transaction | undefined;
  const done = database.transaction(
    mode,
    mode === "r" ? [records] : [records, keys],
    async (transaction) => {
      if (isGivenUp) throw new OutOfPatience();
      begun = transaction;
      return work();
    },
  );
  return within(database.patience, done, () => {
    isGivenUp = true;
    abort(begun);
  });
}

function abort(transaction: Transaction | undefined): void {
  try {
    transaction?.abort();
  } catch {
    // It is being committed.
  }
}

/** Waits for it as long as the patience lasts; throws after that. */
export async function within<Result>(
  patience: Patience,
  done: PromiseLike<Result>,
  onGivenUp: () => void = () => undefined,
): Promise<Result> {
  let callOff: Stop = () => undefined;
  const late = new Promise<never>((_, reject) => {
    callOff = patience(() => {
      reject(new OutOfPatience("the storage does not answer"));
      onGivenUp();
    });
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    callOff();
  }
}

/** What is said of a write that failed to the end. */
export function notKept(error: unknown): Kept & { is: "not-kept" } {
  return { is: "not-kept", why: isFull(error) ? "full" : "away" };
}

function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = "inner" in error ? error.inner : undefined;
  return error.name === "QuotaExceededError" || isFull(inner);
}
