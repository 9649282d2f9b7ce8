import { Dexie, type Table } from "dexie";
import type { Kept } from "./kept.ts";

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

/** How often a write is tried where the browser closed the connection under it (F5). */
const tries = 3;

/** The vault's two tables. */
export class VaultDatabase extends Dexie {
  declare readonly records: Table<Row, string>;
  declare readonly keys: Table<KeyRow, string>;

  constructor(name: string) {
    // Its cache would show writes before they are committed.
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    this.version(1).stores({ records: "key", keys: "id" });
  }
}

/** Does it, and where the system closed the connection (F5), opens it anew and does it again. */
export async function persistently<Result>(
  database: VaultDatabase,
  work: () => PromiseLike<Result>,
): Promise<Result> {
  for (let left = tries - 1; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || isFull(error)) throw error;
      // Dexie opens it again for the next call.
      database.close({ disableAutoOpen: false });
    }
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
