import { makeVaultKey } from "../envelope/keys.ts";
import type { Stop } from "./kept.ts";
import {
  type KeyRow,
  persistently,
  type VaultDatabase,
} from "./vault-database.ts";

/** A key, and the mark that tells it from another: the browser lets nobody compare keys themselves. */
export type MarkedKey = { readonly key: CryptoKey; readonly mark: string };

/**
 * The vault's key in this page's hand. The browser may throw the whole database away under an open page (the person cleared it, or
 * the device ran out of room): then this page puts its key back, or takes the one that another page has made meanwhile.
 */
export type HeldKey = {
  held(): MarkedKey;
  /**
   * Call inside each write transaction, which has to hold the keys' table. missing: the key was gone and is back with this write.
   * another: what was sealed with `sealedWith` would not open again; write nothing.
   */
  checkIn(sealedWith: MarkedKey): Promise<"ours" | "missing" | "another">;
  /** Takes the key that is kept now, or puts this one back where there is none; where either is so, what was kept before is gone, and that is told. */
  renew(): Promise<void>;
  /** Tells that what was kept before is gone: whoever shows something as kept has to write it again. */
  sayLost(): void;
  whenLost(listener: () => void): Stop;
};

/** Reads the key, or makes it at the first time. */
export async function holdKey(database: VaultDatabase): Promise<HeldKey> {
  const listeners = new Set<() => void>();
  const { keys } = database;
  const made = { key: await makeVaultKey(), mark: crypto.randomUUID() };
  const first = await keptOr(database, made);
  let now = first.kept;
  const sayLost = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    held: () => now,
    checkIn: async (sealedWith) => {
      const kept = await keys.get("vault");
      if (kept === undefined) {
        await keys.add({ id: "vault", ...sealedWith });
        return "missing";
      }
      return kept.mark === sealedWith.mark ? "ours" : "another";
    },
    renew: async () => {
      const mine = now;
      const found = await keptOr(database, mine);
      const isOther = found.kept.mark !== mine.mark;
      if (isOther) now = found.kept;
      if (isOther || found.wasMissing) sayLost();
    },
    sayLost,
    whenLost: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The key that is kept; where there is none, this one is from now on. */
async function keptOr(database: VaultDatabase, other: MarkedKey) {
  const { keys } = database;
  return persistently(database, "rw", async () => {
    const row = await keys.get("vault");
    if (isMarked(row)) {
      const { key, mark } = row;
      return { kept: { key, mark }, wasMissing: false };
    }
    const kept =
      row === undefined ? other : { key: row.key, mark: crypto.randomUUID() };
    await keys.put({ id: "vault", ...kept });
    return { kept, wasMissing: row === undefined };
  });
}

function isMarked(row: KeyRow | undefined): row is KeyRow & MarkedKey {
  return row?.mark !== undefined;
}
