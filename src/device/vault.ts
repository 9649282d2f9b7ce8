import { Dexie, liveQuery, type Table } from "dexie";
import { makeVaultKey, openRecord, sealRecord } from "../envelope/keys.ts";
import type { Kept, Stop } from "./kept.ts";

/** What kinds of records the vault holds. */
type Kind = "drafts" | "sent" | "outbox" | "single";

/** One record to write; `value: undefined` removes it. */
export type Change = {
  readonly kind: Kind;
  readonly id: string;
  readonly value: unknown;
};

/** A record as it was read. What opens is what Heard wrote: the seal authenticates it and its id. */
export type Found<Value = unknown> = {
  readonly id: string;
  readonly value: Value;
  readonly updatedAtMs: number;
};

/** The one door to IndexedDB. Writes are durable when their promise is fulfilled, all of one call or none. */
export type Vault = {
  read<Value>(kind: Kind, id: string): Promise<Found<Value> | undefined>;
  readAll<Value>(kind: Kind): Promise<readonly Found<Value>[]>;
  write(changes: readonly Change[]): Promise<Kept>;
  /**
   * Reads, changes and writes one record with nobody in between, and `also` in the same transaction. `update` may run more than
   * once; where it gives back the very value that it was given, nothing is written.
   */
  change<Value>(
    kind: Kind,
    id: string,
    update: (value: Value | undefined) => Value | undefined,
    also?: readonly Change[],
  ): Promise<Kept>;
  /** Calls back with every record of a kind, now and after each change, in this page or another. */
  watch<Value>(
    kind: Kind,
    listener: (found: readonly Found<Value>[]) => void,
  ): Stop;
  close(): void;
};

type Row = {
  readonly key: string;
  readonly updatedAtMs: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
};

/** A row to put, or where there is none, a key to remove. */
type Write = { readonly key: string; readonly row: Row | undefined };

/** How often a write is tried where the browser closed the connection under it (F5). */
const tries = 3;
const rewatchAfterMs = 500;

class Database extends Dexie {
  declare readonly records: Table<Row, string>;
  declare readonly keys: Table<{ id: "vault"; key: CryptoKey }, string>;

  constructor(name: string) {
    // Its cache would show writes before they are committed.
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    this.version(1).stores({ records: "key", keys: "id" });
  }
}

/**
 * Opens the vault, making it and its key at the first time.
 *
 * @param name Of the database; its only clear texts are ids and times of updates.
 * @param nowMs The device's clock.
 */
export async function openVault(
  name: string,
  nowMs: () => number,
): Promise<Vault> {
  const database = new Database(name);
  const key = await persistently(database, () => vaultKey(database));
  const toWrite = async ({ kind, id, value }: Change): Promise<Write> => {
    const at = rowKey(kind, id);
    if (value === undefined) return { key: at, row: undefined };
    const sealed = await sealRecord(key, at, toBytes(value));
    return { key: at, row: { key: at, updatedAtMs: nowMs(), sealed } };
  };
  return {
    read: async <Value>(kind: Kind, id: string) => {
      const row = await persistently(database, () =>
        database.records.get(rowKey(kind, id)),
      );
      return row === undefined ? undefined : openRow<Value>(key, row);
    },
    readAll: async <Value>(kind: Kind) => {
      const rows = await persistently(database, () => rowsOf(database, kind));
      return openRows<Value>(key, rows);
    },
    write: async (changes) => {
      const writes = await Promise.all(changes.map(toWrite));
      return outcomeOf(database, async () => put(database, writes));
    },
    change: (kind, id, update, also = []) =>
      changeRecord(database, key, toWrite, { kind, id, update, also }),
    watch: (kind, listener) => watchRows(database, key, kind, listener),
    close: () => {
      database.close();
    },
  };
}

async function vaultKey(database: Database): Promise<CryptoKey> {
  const made = await makeVaultKey();
  return database.transaction("rw", database.keys, async () => {
    const kept = await database.keys.get("vault");
    if (kept !== undefined) return kept.key;
    await database.keys.add({ id: "vault", key: made });
    return made;
  });
}

/** Encryption would let a transaction commit too early, so it is done outside, and done again if the record changed meanwhile. */
async function changeRecord<Value>(
  database: Database,
  key: CryptoKey,
  toWrite: (change: Change) => Promise<Write>,
  wanted: {
    readonly kind: Kind;
    readonly id: string;
    readonly update: (value: Value | undefined) => Value | undefined;
    readonly also: readonly Change[];
  },
): Promise<Kept> {
  const { kind, id, update } = wanted;
  const also = await Promise.all(wanted.also.map(toWrite));
  for (;;) {
    const read = await readRow(database, rowKey(kind, id));
    if (read.is === "not-kept") return read;
    const { before } = read;
    const found = before && (await openRow<Value>(key, before));
    const value = update(found?.value);
    if (found !== undefined && value === found.value) return { is: "kept" };
    const write = await toWrite({ kind, id, value });
    let isOvertaken = false;
    const kept = await outcomeOf(database, async () => {
      const now = await database.records.get(write.key);
      isOvertaken = !isSameRow(before, now);
      if (!isOvertaken) await put(database, [write, ...also]);
    });
    if (!isOvertaken) return kept;
  }
}

async function readRow(database: Database, at: string) {
  try {
    const before = await persistently(database, () => database.records.get(at));
    return { is: "read", before } as const;
  } catch (error) {
    return notKept(error);
  }
}

async function put(
  database: Database,
  writes: readonly Write[],
): Promise<void> {
  const gone = writes.filter(({ row }) => row === undefined);
  const rows = writes.map(({ row }) => row);
  await database.records.bulkDelete(gone.map((write) => write.key));
  await database.records.bulkPut(rows.filter((row) => row !== undefined));
}

function watchRows<Value>(
  database: Database,
  key: CryptoKey,
  kind: Kind,
  listener: (found: readonly Found<Value>[]) => void,
): Stop {
  let latest = 0;
  let isStopped = false;
  let stop: Stop = () => undefined;
  const start = (): void => {
    if (isStopped) return;
    const subscription = liveQuery(() => rowsOf(database, kind)).subscribe({
      next: (rows) => {
        const turn = ++latest;
        void openRows<Value>(key, rows).then((found) => {
          if (turn === latest && !isStopped) listener(found);
        });
      },
      // The connection was closed under it (F5): the next query opens it again.
      error: () => setTimeout(start, rewatchAfterMs),
    });
    stop = () => {
      subscription.unsubscribe();
    };
  };
  start();
  return () => {
    isStopped = true;
    stop();
  };
}

/** Runs one write transaction, and says what became of it. */
async function outcomeOf(
  database: Database,
  work: () => Promise<void>,
): Promise<Kept> {
  try {
    await persistently(database, () =>
      database.transaction("rw", database.records, work),
    );
    return { is: "kept" };
  } catch (error) {
    return notKept(error);
  }
}

function notKept(error: unknown) {
  return { is: "not-kept", why: isFull(error) ? "full" : "away" } as const;
}

/** Does it, and where the system closed the connection (F5), opens it anew and does it again. */
async function persistently<Result>(
  database: Database,
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

function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = "inner" in error ? error.inner : undefined;
  return error.name === "QuotaExceededError" || isFull(inner);
}

async function rowsOf(database: Database, kind: Kind): Promise<Row[]> {
  return database.records.where("key").startsWith(`${kind}/`).toArray();
}

async function openRows<Value>(
  key: CryptoKey,
  rows: readonly Row[],
): Promise<readonly Found<Value>[]> {
  const opened = await Promise.all(rows.map((row) => openRow<Value>(key, row)));
  return opened.filter((found) => found !== undefined);
}

/** Gives undefined for a record that was altered on the disk: it stays there, and hides no other. */
async function openRow<Value>(
  key: CryptoKey,
  row: Row,
): Promise<Found<Value> | undefined> {
  const clear = await openRecord(key, row.key, row.sealed);
  if (clear === undefined) return undefined;
  return {
    id: row.key.slice(row.key.indexOf("/") + 1),
    value: JSON.parse(new TextDecoder().decode(clear)) as Value,
    updatedAtMs: row.updatedAtMs,
  };
}

function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** A nonce is never used twice, so the same nonce means the same record. */
function isSameRow(one: Row | undefined, other: Row | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const nonce = other.sealed.subarray(0, 12);
  return nonce.every((byte, at) => byte === one.sealed[at]);
}

function rowKey(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}
