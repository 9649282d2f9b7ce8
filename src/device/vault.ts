import { sealRecord } from "../envelope/keys.ts";
import type { Kept, Stop } from "./kept.ts";
import {
  notKept,
  type Patience,
  persistently,
  type Row,
  usualPatience,
  VaultDatabase,
} from "./vault-database.ts";
import { holdKey, type HeldKey, type MarkedKey } from "./vault-key.ts";
import {
  type Found,
  type Kind,
  openRow,
  openRows,
  rowKey,
  rowsOf,
  watchRows,
} from "./vault-rows.ts";

/** One record to write; `value: undefined` removes it. */
export type Change = {
  readonly kind: Kind;
  readonly id: string;
  readonly value: unknown;
};

/** The one door to IndexedDB. Writes are durable when their promise is fulfilled, all of one call or none. */
export type Vault = {
  read<Value>(kind: Kind, id: string): Promise<Found<Value> | undefined>;
  readAll<Value>(kind: Kind): Promise<readonly Found<Value>[]>;
  /** Whether there is such a record, also one that does not open. Looks first whether everything was thrown away, and tells it. */
  isThere(kind: Kind, id: string): Promise<boolean>;
  write(changes: readonly Change[]): Promise<Kept>;
  /**
   * Reads, changes and writes one record with nobody in between, and `also` in the same transaction. `update` may run more than
   * once; where it gives back the very value that it was given, nothing is written; nor where `only` says no.
   */
  change<Value>(
    kind: Kind,
    id: string,
    update: (value: Value | undefined) => Value | undefined,
    also?: readonly Change[],
    only?: Only,
  ): Promise<Kept>;
  /** Calls back with every record of a kind, now and after each change, in this page or another. */
  watch<Value>(
    kind: Kind,
    listener: (found: readonly Found<Value>[]) => void,
  ): Stop;
  /** Calls back with how many records of these kinds this device cannot open, now and after each change. */
  watchUnopened(
    kinds: readonly Kind[],
    listener: (count: number) => void,
  ): Stop;
  /** Calls back when the browser has thrown away what was kept: whoever shows something as kept writes it again. */
  whenLost(listener: () => void): Stop;
  close(): void;
};

/** What another record has to be, while a change is made. */
export type Only = {
  readonly kind: Kind;
  readonly id: string;
  readonly isSo: (value: unknown) => boolean;
};

/** A row to put, or where there is none, a key to remove. */
type Write = { readonly key: string; readonly row: Row | undefined };

/**
 * Opens the vault, making it and its key at the first time. Throws where the browser does not open it, or does not say in time.
 *
 * @param name Of the database; its only clear texts are ids and times of updates.
 * @param nowMs The device's clock.
 */
export async function openVault(
  name: string,
  nowMs: () => number,
  patience: Patience = usualPatience,
): Promise<Vault> {
  const database = new VaultDatabase(name, patience);
  const key = await openKey(database);
  const parts: Parts = { database, key, nowMs };
  const stopLooking = lookAfterClosing(parts);
  return {
    read: async <Value>(kind: Kind, id: string) => {
      const row = await persistently(database, "r", async () =>
        database.records.get(rowKey(kind, id)),
      );
      return row === undefined ? undefined : openRow<Value>(key, row);
    },
    readAll: async <Value>(kind: Kind) => {
      const rows = await persistently(database, "r", async () =>
        rowsOf(database, [kind]),
      );
      return openRows<Value>(key, rows);
    },
    isThere: async (kind, id) => {
      await key.renew();
      const row = await persistently(database, "r", async () =>
        database.records.get(rowKey(kind, id)),
      );
      return row !== undefined;
    },
    write: async (changes) =>
      inOneTransaction(parts, changes, async () => true),
    change: (kind, id, update, also = [], only) =>
      changeRecord(parts, { kind, id, update, also, only }),
    watch: <Value>(
      kind: Kind,
      listener: (found: readonly Found<Value>[]) => void,
    ) =>
      watchRows(
        database,
        [kind],
        async (rows) => openRows<Value>(key, rows),
        listener,
      ),
    watchUnopened: (kinds, listener) =>
      watchRows(
        database,
        kinds,
        async (rows) => rows.length - (await openRows(key, rows)).length,
        listener,
      ),
    whenLost: key.whenLost,
    close: () => {
      stopLooking();
      database.end();
    },
  };
}

type Parts = {
  readonly database: VaultDatabase;
  readonly key: HeldKey;
  readonly nowMs: () => number;
};

/** A page that tries again opens another one: this one must not stay behind half open. */
async function openKey(database: VaultDatabase): Promise<HeldKey> {
  try {
    return await holdKey(database);
  } catch (error) {
    database.end();
    throw error;
  }
}

/** A browser that throws a database away closes it first: then it is looked whether the key is still there. */
function lookAfterClosing({ database, key }: Parts): Stop {
  let isLooking = false;
  const look = (): void => {
    // Looking closes it too, where the storage stands still.
    if (isLooking) return;
    isLooking = true;
    // Dexie tells of it before it can be opened again. What fails here is found by the next write.
    setTimeout(() => {
      const done = () => {
        isLooking = false;
      };
      key.renew().then(done, done);
    }, 0);
  };
  database.on("close", look);
  return () => {
    database.on("close").unsubscribe(look);
  };
}

/** Encryption would let a transaction commit too early, so it is done outside, and done again if the record changed meanwhile. */
async function changeRecord<Value>(
  parts: Parts,
  wanted: {
    readonly kind: Kind;
    readonly id: string;
    readonly update: (value: Value | undefined) => Value | undefined;
    readonly also: readonly Change[];
    readonly only: Only | undefined;
  },
): Promise<Kept> {
  const { database, key } = parts;
  const { kind, id, update, also, only } = wanted;
  const at = [
    rowKey(kind, id),
    ...(only === undefined ? [] : [rowKey(only.kind, only.id)]),
  ];
  for (;;) {
    const read = await readRows(database, at);
    if (read.is === "not-kept") return read;
    const [before, other] = read.before;
    const found = before && (await openRow<Value>(key, before));
    const there = other && (await openRow(key, other));
    if (only?.isSo(there?.value) === false) return { is: "kept" };
    const value = update(found?.value);
    if (found !== undefined && value === found.value) return { is: "kept" };
    const changes = [{ kind, id, value }, ...also];
    let isOvertaken = false;
    const kept = await inOneTransaction(parts, changes, async ([own]) => {
      const now = await database.records.bulkGet(at);
      // A try that was given up may have been committed after all: then it is done.
      const isDone = own?.row !== undefined && isSameRow(own.row, now[0]);
      isOvertaken =
        !isDone && now.some((row, each) => !isSameRow(read.before[each], row));
      return !isDone && !isOvertaken;
    });
    if (kept.is === "not-kept" || !isOvertaken) return kept;
  }
}

/**
 * Seals and writes all of it or nothing, and says what became of it. Nothing is written with a key that is not the kept one: a
 * record that no key opens would be lost, and said to be saved.
 *
 * @param isWanted Asked inside the transaction, before anything is written.
 */
async function inOneTransaction(
  parts: Parts,
  changes: readonly Change[],
  isWanted: (writes: readonly Write[]) => Promise<boolean>,
): Promise<Kept> {
  const { database, key, nowMs } = parts;
  try {
    for (;;) {
      const held = key.held();
      const writes = await Promise.all(
        changes.map((change) => toWrite(held, change, nowMs())),
      );
      const checked = await persistently(database, "rw", async () => {
        const is = await key.checkIn(held);
        if (is !== "another" && (await isWanted(writes)))
          await put(database, writes);
        return is;
      });
      if (checked === "missing") key.sayLost();
      if (checked !== "another") return { is: "kept" };
      await key.renew();
    }
  } catch (error) {
    return notKept(error);
  }
}

async function toWrite(
  { key }: MarkedKey,
  { kind, id, value }: Change,
  updatedAtMs: number,
): Promise<Write> {
  const at = rowKey(kind, id);
  if (value === undefined) return { key: at, row: undefined };
  const sealed = await sealRecord(key, at, toBytes(value));
  return { key: at, row: { key: at, updatedAtMs, sealed } };
}

async function readRows(database: VaultDatabase, at: readonly string[]) {
  try {
    const before = await persistently(database, "r", async () =>
      database.records.bulkGet([...at]),
    );
    return { is: "read", before } as const;
  } catch (error) {
    return notKept(error);
  }
}

async function put(
  database: VaultDatabase,
  writes: readonly Write[],
): Promise<void> {
  const gone = writes.filter(({ row }) => row === undefined);
  const rows = writes.map(({ row }) => row);
  await database.records.bulkDelete(gone.map((write) => write.key));
  await database.records.bulkPut(rows.filter((row) => row !== undefined));
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
