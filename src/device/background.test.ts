import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OutboxEntry } from "../sync/outbox.ts";
import { startBackground, type BackgroundParts } from "./background.ts";

function newParts() {
  const drained: boolean[] = [];
  const calls = { news: 0, directory: 0 };
  const heard: Record<"online" | "seen", () => void> = {
    online: () => undefined,
    seen: () => undefined,
  };
  let next: number | null = null;
  let onOutbox: (entries: readonly OutboxEntry[]) => void = () => undefined;
  const parts: BackgroundParts = {
    locks: undefined,
    drain: async (hurry) => {
      drained.push(hurry);
      const due = next;
      next = null;
      return due;
    },
    lookForNews: async () => {
      calls.news++;
    },
    readDirectory: async () => {
      calls.directory++;
    },
    outbox: {
      watch: (listener) => {
        onOutbox = listener;
        return () => undefined;
      },
    } as BackgroundParts["outbox"],
    nowMs: () => Date.now(),
    schedule: (work, afterMs) => {
      const timer = setTimeout(work, afterMs);
      return () => {
        clearTimeout(timer);
      };
    },
    onOnline: (work) => {
      heard.online = work;
      return () => undefined;
    },
    onSeen: (work) => {
      heard.seen = work;
      return () => undefined;
    },
    isSeen: () => true,
  };
  const entry = (is: string) => ({ state: { is } }) as OutboxEntry;
  return {
    parts,
    drained,
    calls,
    heard,
    dueAt: (at: number) => {
      next = at;
    },
    outboxIs: (...states: string[]) => {
      onOutbox(states.map(entry));
    },
  };
}

const settled = async () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("sending", () => {
  test("is tried at the start, without hurry", async () => {
    const { parts, drained, calls } = newParts();
    startBackground(parts);
    await settled();
    expect(drained).toEqual([false]);
    expect(calls).toEqual({ news: 1, directory: 1 });
  });

  test("is tried again when the next thing is due", async () => {
    const { parts, drained, dueAt } = newParts();
    dueAt(Date.now() + 5000);
    startBackground(parts);
    await vi.advanceTimersByTimeAsync(4999);
    expect(drained).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(drained).toHaveLength(2);
  });

  test("hurries when the network returns, and when the person asks", async () => {
    const { parts, drained, heard } = newParts();
    const background = startBackground(parts);
    await settled();
    heard.online();
    await settled();
    background.sendNow();
    await settled();
    expect(drained).toEqual([false, true, true]);
  });

  test("what is asked for during a run is run once more", async () => {
    const { parts, drained } = newParts();
    const background = startBackground(parts);
    background.sendNow();
    background.sendNow();
    await settled();
    expect(drained).toEqual([true]);
    let goOn: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const held = startBackground({
      ...parts,
      drain: async (hurry) => {
        drained.push(hurry);
        await slow;
        return null;
      },
    });
    await settled();
    held.sendNow();
    held.sendNow();
    goOn();
    await settled();
    expect(drained).toEqual([true, false, true]);
  });

  test("goes on after the device could not write down what became of it", async () => {
    const { parts, drained } = newParts();
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    let isBroken = true;
    startBackground({
      ...parts,
      drain: async (hurry) => {
        drained.push(hurry);
        if (isBroken) throw new Error("not kept");
        return null;
      },
    });
    await settled();
    expect(reported).toHaveBeenCalledOnce();
    isBroken = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(drained).toHaveLength(2);
    vi.unstubAllGlobals();
  });
});

describe("news", () => {
  test("is looked for each minute while the page is seen", async () => {
    const { parts, calls } = newParts();
    let isSeen = true;
    startBackground({ ...parts, isSeen: () => isSeen });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls.news).toBe(2);
    isSeen = false;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(calls.news).toBe(2);
  });

  test("is looked for when something has arrived", async () => {
    const { parts, calls, outboxIs } = newParts();
    startBackground(parts);
    await settled();
    outboxIs("arrived", "waiting");
    await settled();
    expect(calls.news).toBe(1);
    outboxIs("arrived", "arrived");
    await settled();
    expect(calls.news).toBe(2);
  });

  test("ends when the page does", async () => {
    const { parts, drained, calls, dueAt } = newParts();
    dueAt(Date.now() + 1000);
    const background = startBackground(parts);
    await settled();
    background.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(drained).toHaveLength(1);
    expect(calls.news).toBe(1);
  });
});
