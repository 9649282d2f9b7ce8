import { liveQuery } from "dexie";
import { openRecord } from "../envelope/keys.ts";
import type { Stop } from "./kept.ts";
import { type Row, type VaultDatabase, within } from "./vault-database.ts";
import type { HeldKey } from "./vault-key.ts";

/** What kinds of records the vault holds. */
export type Kind = "drafts" | "sent" | "outbox" | "single";

/** A record as it was read. What opens is what Heard wrote: the seal authenticates it and its id. */
export type Found<Value = unknown> = {
  readonly id: string;
  readonly value: Value;
  readonly updatedAtMs: number;
};

const rewatchAfterMs = 500;

/** The key of a record's row. */
export function rowKey(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}

/** Calls back with what is made of all rows of these kinds, now and after each change. */
export function watchRows<Made>(
  database: VaultDatabase,
  kinds: readonly Kind[],
  make: (rows: readonly Row[]) => Promise<Made>,
  listener: (made: Made) => void,
): Stop {
  let latest = 0;
  let isStopped = false;
  let stop: Stop = () => undefined;
  const start = (): void => {
    if (isStopped) return;
    const subscription = liveQuery(() => query(database, kinds)).subscribe({
      next: (rows) => {
        const turn = ++latest;
        void make(rows).then((made) => {
          if (turn === latest && !isStopped) listener(made);
        });
      },
      // The connection was closed under it (F5), or stands still: the next query opens it anew.
      error: (error: Error) => {
        if (isStopped || database.hasEnded) return;
        database.startAnew(error.cause);
        setTimeout(start, rewatchAfterMs);
      },
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

/** Dexie keeps some failures from who watches: none keeps this one's name. */
async function query(
  database: VaultDatabase,
  kinds: readonly Kind[],
): Promise<readonly Row[]> {
  try {
    return await within(database.patience, rowsOf(database, kinds));
  } catch (error) {
    throw new Error("the watch failed", { cause: error });
  }
}

/** All rows of these kinds, still sealed. */
export async function rowsOf(
  database: VaultDatabase,
  kinds: readonly Kind[],
): Promise<Row[]> {
  const starts = kinds.map((kind) => `${kind}/`);
  return database.records.where("key").startsWithAnyOf(starts).toArray();
}

/** The rows that open. */
export async function openRows<Value>(
  key: HeldKey,
  rows: readonly Row[],
): Promise<readonly Found<Value>[]> {
  const opened = await Promise.all(rows.map((row) => openRow<Value>(key, row)));
  return opened.filter((found) => found !== undefined);
}

/** Gives undefined for a record that was altered on the disk, or whose key is gone: it stays there, and hides no other. */
export async function openRow<Value>(
  key: HeldKey,
  row: Row,
): Promise<Found<Value> | undefined> {
  const clear = await openWith(key, row);
  if (clear === undefined) return undefined;
  return {
    id: row.key.slice(row.key.indexOf("/") + 1),
    value: JSON.parse(new TextDecoder().decode(clear)) as Value,
    updatedAtMs: row.updatedAtMs,
  };
}

/** Another page may have had to make a new key: then this one takes it. */
async function openWith(
  key: HeldKey,
  { key: at, sealed }: Row,
): Promise<Uint8Array | undefined> {
  const held = key.held();
  const clear = await openRecord(held.key, at, sealed);
  if (clear !== undefined) return clear;
  await key.renew();
  const now = key.held();
  return now === held ? undefined : openRecord(now.key, at, sealed);
}
