import type { OutboxEntry } from "../../src/sync/outbox.ts";
import type { OutboxStore } from "../../src/sync/ports.ts";

/** An outbox in memory. It lives as long as the object, which stands for the disk where a test restarts the device. */
export function memoryOutboxStore(): OutboxStore & { clear(): void } {
  const entries = new Map<string, OutboxEntry>();
  return {
    add: async (id, item, dueAtMs) => {
      if (entries.has(id)) return;
      const state = { is: "waiting", attempts: 0, dueAtMs } as const;
      entries.set(id, { id, order: entries.size + 1, item, state });
    },
    all: async () => [...entries.values()],
    setState: async (id, state) => {
      const entry = entries.get(id);
      if (entry !== undefined) entries.set(id, { ...entry, state });
      return entry !== undefined;
    },
    clear: () => {
      entries.clear();
    },
  };
}
