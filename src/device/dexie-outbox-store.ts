import type { OutboxEntry, OutboxItem } from "../sync/outbox.ts";
import type { Kept } from "./kept.ts";
import type { WatchedOutboxStore } from "./reporter-store.ts";
import type { Change, Found, Vault } from "./vault.ts";

/** The outbox in the vault. Its writes throw where the device could not keep them: a caller must not go on as if it had. */
export function dexieOutboxStore(vault: Vault): WatchedOutboxStore {
  return {
    add: async (id, item, dueAtMs) => {
      const order = await nextOrder(vault);
      demand(
        await vault.change<OutboxEntry>("outbox", id, (entry) =>
          entry === undefined ? newEntry(id, item, order, dueAtMs) : entry,
        ),
      );
    },
    all: async () => inOrder(await vault.readAll<OutboxEntry>("outbox")),
    setState: async (id, state) => {
      demand(
        await vault.change<OutboxEntry>("outbox", id, (entry) =>
          entry === undefined ? undefined : { ...entry, state },
        ),
      );
    },
    watch: (listener) =>
      vault.watch<OutboxEntry>("outbox", (found) => {
        listener(inOrder(found));
      }),
  };
}

/** The write that adds an entry together with others in one transaction. */
export async function outboxChange(
  vault: Vault,
  item: OutboxItem,
): Promise<Change> {
  const id = outboxId(item);
  const order = await nextOrder(vault);
  return { kind: "outbox", id, value: newEntry(id, item, order, 0) };
}

/** The id under which an item waits: the message's, or `{reportId}/{version}`. */
function outboxId(item: OutboxItem): string {
  return item.kind === "message"
    ? item.messageId
    : `${item.reportId}/${String(item.version)}`;
}

function newEntry(
  id: string,
  item: OutboxItem,
  order: number,
  dueAtMs: number,
): OutboxEntry {
  return { id, order, item, state: { is: "waiting", attempts: 0, dueAtMs } };
}

async function nextOrder(vault: Vault): Promise<number> {
  const found = await vault.readAll<OutboxEntry>("outbox");
  return 1 + Math.max(0, ...found.map(({ value }) => value.order));
}

/** Two pages may have drawn one number: then the id decides, the same on both. */
function inOrder(found: readonly Found<OutboxEntry>[]): readonly OutboxEntry[] {
  return found
    .map(({ value }) => value)
    .toSorted(
      (one, other) => one.order - other.order || (one.id < other.id ? -1 : 1),
    );
}

function demand(kept: Kept): void {
  if (kept.is === "not-kept") throw new Error(`not kept: ${kept.why}`);
}
