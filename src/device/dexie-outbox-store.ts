import type { OutboxEntry, OutboxItem } from "../sync/outbox.ts";
import type { Kept } from "./kept.ts";
import type { WatchedOutboxStore } from "./reporter-store.ts";
import type { Change, Vault } from "./vault.ts";
import type { Found } from "./vault-rows.ts";

/** The outbox in the vault. Its writes throw where the device could not keep them: a caller must not go on as if it had. */
export function dexieOutboxStore(vault: Vault): WatchedOutboxStore {
  return {
    add: async (id, item, dueAtMs) => {
      const { order, kept } = await drawOrder(vault);
      demand(kept);
      demand(
        await vault.change<OutboxEntry>(
          "outbox",
          id,
          (entry) => entry ?? newEntry(id, item, order, dueAtMs),
        ),
      );
    },
    all: async () => inOrder(await vault.readAll<OutboxEntry>("outbox")),
    setState: async (id, state) => {
      let isThere = false;
      demand(
        await vault.change<OutboxEntry>("outbox", id, (entry) => {
          isThere = entry !== undefined;
          return entry && { ...entry, state };
        }),
      );
      return isThere;
    },
    watch: (listener) =>
      vault.watch<OutboxEntry>("outbox", (found) => {
        listener(inOrder(found));
      }),
  };
}

/** The change that puts a new item into the outbox, to be sent at once; for writing together with others. */
export async function outboxChange(
  vault: Vault,
  item: OutboxItem,
): Promise<{ readonly kept: Kept; readonly change: Change }> {
  const id = outboxId(item);
  const { order, kept } = await drawOrder(vault);
  const value = newEntry(id, item, order, 0);
  return { kept, change: { kind: "outbox", id, value } };
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

/** Draws a number that no other entry has or gets, in this page or another. One that is not used is no harm. */
async function drawOrder(vault: Vault) {
  let order = 0;
  const kept = await vault.change<number>(
    "single",
    "outbox-order",
    (last = 0) => {
      order = last + 1;
      return order;
    },
  );
  return { order, kept };
}

function inOrder(found: readonly Found<OutboxEntry>[]): readonly OutboxEntry[] {
  return found
    .map(({ value }) => value)
    .toSorted((one, other) => one.order - other.order);
}

function demand(kept: Kept): void {
  if (kept.is === "not-kept") throw new Error(`not kept: ${kept.why}`);
}
