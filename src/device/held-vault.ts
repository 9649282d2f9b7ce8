import type { HeldWhy, Kept, Stop } from "./kept.ts";
import type { Change, Only, Vault } from "./vault.ts";
import { type Found, type Kind, rowKey } from "./vault-rows.ts";

/**
 * Stands in for the vault where the browser lets Heard keep nothing, or the device has no room for a first one: it holds everything
 * for as long as the page stands, so that one can tell, send and read. What is told is said to be not kept; what goes out is held until it has arrived.
 */
export function heldVault(
  nowMs: () => number,
  why: HeldWhy,
): Vault & HeldVault {
  const records = new Map<string, { kind: Kind; found: Found }>();
  const { tellAll, watch, stopAll } = watchers();
  const keptOf = keptUnlessTold(why);
  const ofKind = <Value>(kind: Kind) =>
    [...records.values()].flatMap((record) =>
      record.kind === kind ? [record.found as Found<Value>] : [],
    );
  const write = (changes: readonly Change[]): Kept => {
    for (const { kind, id, value } of changes) {
      const key = rowKey(kind, id);
      if (value === undefined) records.delete(key);
      else
        records.set(key, { kind, found: { id, value, updatedAtMs: nowMs() } });
    }
    tellAll();
    return keptOf(changes);
  };
  const read = <Value>(kind: Kind, id: string) =>
    records.get(rowKey(kind, id))?.found as Found<Value> | undefined;
  return {
    read: async <Value>(kind: Kind, id: string) => read<Value>(kind, id),
    isThere: async (kind, id) => records.has(rowKey(kind, id)),
    readAll: async <Value>(kind: Kind) => ofKind<Value>(kind),
    write: async (changes) => write(changes),
    change: async <Value>(
      kind: Kind,
      id: string,
      update: (value: Value | undefined) => Value | undefined,
      also: readonly Change[] = [],
      only?: Only,
    ) => {
      if (only?.isSo(read(only.kind, only.id)?.value) === false)
        return { is: "kept" };
      const before = read<Value>(kind, id)?.value;
      const value = update(before);
      const own = { kind, id, value };
      // The same once more is as little kept as it was.
      if (before !== undefined && value === before) return keptOf([own]);
      return write([own, ...also]);
    },
    watch: <Value>(
      kind: Kind,
      listener: (found: readonly Found<Value>[]) => void,
    ) =>
      watch(() => {
        listener(ofKind<Value>(kind));
      }),
    watchUnopened: (_, listener) =>
      watch(() => {
        listener(0);
      }),
    whenLost: () => () => undefined,
    close: stopAll,
    holdsWords: () => ofKind("drafts").length + ofKind("sent").length > 0,
  };
}

function keptUnlessTold(why: HeldWhy) {
  return (changes: readonly Change[]): Kept => {
    const isTold = changes.some(
      ({ kind, value }) => kind === "drafts" && value !== undefined,
    );
    return isTold ? { is: "not-kept", why, isHeld: true } : { is: "kept" };
  };
}

/** Whoever watches is told now, and after each change; never while something is being changed. */
function watchers() {
  const listeners = new Set<() => void>();
  return {
    tellAll: (): void => {
      for (const listener of listeners) queueMicrotask(listener);
    },
    watch: (tell: () => void): Stop => {
      const told = () => {
        if (listeners.has(told)) tell();
      };
      listeners.add(told);
      queueMicrotask(told);
      return () => listeners.delete(told);
    },
    stopAll: (): void => {
      listeners.clear();
    },
  };
}

/** What only a vault in the page is asked. */
type HeldVault = {
  /** Whether something would be lost with the page. */
  holdsWords(): boolean;
};
