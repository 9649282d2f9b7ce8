import { describe, expect, test } from "vitest";
import type { OutboxItem } from "../../src/sync/outbox.ts";
import type { OutboxStore } from "../../src/sync/ports.ts";

/** A store under test, and the same store as a restarted device finds it. */
export type OutboxStoreUnderTest = {
  readonly store: OutboxStore;
  reopen(): Promise<OutboxStore>;
};

/** What every outbox store must do. `make` gives an empty one each time. */
export function outboxStoreContract(
  name: string,
  make: () => Promise<OutboxStoreUnderTest>,
): void {
  describe(name, () => {
    test("an entry is added as waiting, whole", async () => {
      const { store } = await make();
      await store.add("a", message("a"), 1234);
      expect(await store.all()).toEqual([
        {
          id: "a",
          order: expect.any(Number) as number,
          item: message("a"),
          state: { is: "waiting", attempts: 0, dueAtMs: 1234 },
        },
      ]);
    });

    test("the same id twice changes nothing", async () => {
      const { store } = await make();
      await store.add("a", message("a"), 1);
      await store.setState("a", { is: "sending", attempts: 3 });
      await store.add("a", message("b"), 2);
      const [entry, ...others] = await store.all();
      expect(others).toEqual([]);
      expect(entry?.item).toEqual(message("a"));
      expect(entry?.state).toEqual({ is: "sending", attempts: 3 });
    });

    test("entries stand in the order in which they were added", async () => {
      const { store } = await make();
      const ids = ["m", "b", "z", "a", "k", "c", "y", "d", "x", "e", "w"];
      for (const id of ids) await store.add(id, message(id), 0);
      await store.setState("b", { is: "sending", attempts: 1 });
      const entries = await store.all();
      expect(entries.map((entry) => entry.id)).toEqual(ids);
      const orders = entries.map((entry) => entry.order);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
      expect(new Set(orders).size).toBe(ids.length);
    });

    test("every state is kept as it was set", async () => {
      const { store } = await make();
      await store.add("a", message("a"), 0);
      for (const state of states) {
        await store.setState("a", state);
        expect((await store.all())[0]?.state).toEqual(state);
      }
    });

    test("a restarted device finds everything, and goes on behind it", async () => {
      const { store, reopen } = await make();
      await store.add("a", message("a"), 0);
      await store.add("b", message("b"), 0);
      await store.setState("a", { is: "sending", attempts: 2 });
      const before = await store.all();
      const again = await reopen();
      expect(await again.all()).toEqual(before);
      await again.add("c", message("c"), 0);
      const ids = (await again.all()).map((entry) => entry.id);
      expect(ids).toEqual(["a", "b", "c"]);
    });

    test("entries added at once are all there, once each", async () => {
      const { store } = await make();
      const ids = Array.from({ length: 20 }, (_, index) => `id-${index % 10}`);
      await Promise.all(ids.map((id) => store.add(id, message(id), 0)));
      const entries = await store.all();
      expect(entries.map((entry) => entry.id).sort()).toEqual(
        [...new Set(ids)].sort(),
      );
      expect(new Set(entries.map((entry) => entry.order)).size).toBe(10);
    });
  });
}

const problem = {
  type: "urn:heard:problem:version-differs",
  title: "Another version is here",
  status: 409,
  detail: "The relay keeps the first.",
};

const states = [
  { is: "sending", attempts: 1 },
  { is: "waiting", attempts: 1, dueAtMs: 99 },
  { is: "waiting", attempts: 2, dueAtMs: 99, notBeforeMs: 99 },
  { is: "confirming", attempts: 2, dueAtMs: 9, filesHere: 2, filesNamed: 3 },
  { is: "refused", problem },
  {
    is: "arrived",
    answer: { seq: 1, receivedAt: "2026-11-20T12:00:00.000Z" },
  },
] as const;

function message(id: string): OutboxItem {
  return {
    kind: "message",
    reportId: "0190f000-0000-7000-8000-000000000001",
    messageId: id,
    token: "t".repeat(43),
    body: { claimedAt: "2026-11-20T12:00:00.000Z", sealed: "AAAA" },
  };
}
