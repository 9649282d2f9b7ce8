import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { answerOf, answerQuestion } from "../domain/questionnaire/engine.ts";
import { newReport } from "../domain/report/new-report.ts";
import { dexieReporterStore } from "./dexie-reporter-store.ts";
import type { Locks } from "./draft-hold.ts";
import { openDraftWriter, type DraftWriter } from "./draft-writer.ts";
import type { Kept } from "./kept.ts";
import type { Draft, DraftStore } from "./reporter-store.ts";
import { openVault, type Vault } from "./vault.ts";

const draft: Draft = {
  report: newReport({
    id: "0190f000-0000-7000-8000-00000000000a",
    incidentId: "0190f000-0000-7000-8000-00000000000b",
    language: "en-GB",
    startedAt: "2026-11-20T12:00:00.000Z",
  }),
  wasAt: null,
};
const { id } = draft.report;

let names = 0;
const ends: (() => void)[] = [];

async function newDrafts(name = `drafts-${String(++names)}`) {
  const vault: Vault = await openVault(name, () => 0);
  ends.push(() => {
    vault.close();
  });
  return dexieReporterStore(vault).drafts;
}

/** Locks as browsers have them: one holder, a line, `ifAvailable`, and `steal`. */
function newLocks(): Locks {
  type Waiter = { readonly start: () => void; readonly signal?: AbortSignal };
  let lost: (() => void) | undefined;
  const line: Waiter[] = [];
  const next = (): void => {
    lost = undefined;
    line.shift()?.start();
  };
  const hold = async (work: (lock: Lock | null) => Promise<void>) => {
    const lock = { name: "", mode: "exclusive" } as const;
    let isLost = false;
    const stolen = new Promise<never>((_, fail) => {
      lost = () => {
        isLost = true;
        fail(new DOMException("stolen", "AbortError"));
      };
    });
    await Promise.race([work(lock), stolen]).finally(() => {
      if (!isLost) next();
    });
  };
  return {
    request: async (_, options, work) => {
      if (options.ifAvailable === true && lost !== undefined) return work(null);
      if (options.steal === true) lost?.();
      else if (lost !== undefined)
        await new Promise<void>((start, fail) => {
          const waiter = { start };
          line.push(waiter);
          options.signal?.addEventListener("abort", () => {
            // Who has had their turn does not stand in line.
            if (!line.includes(waiter)) return;
            line.splice(line.indexOf(waiter), 1);
            fail(new DOMException("called off", "AbortError"));
          });
        });
      return hold(work);
    },
  };
}

async function newWriter(
  drafts: DraftStore,
  locks: Locks | undefined,
  // Soon, so that a test does not wait as a person does.
  schedule = (work: () => void, afterMs: number): unknown =>
    setTimeout(work, afterMs / 10),
): Promise<DraftWriter> {
  return openDraftWriter({
    drafts,
    draft,
    locks,
    channel: (name) => {
      const channel = new BroadcastChannel(name);
      ends.push(() => {
        channel.close();
      });
      return channel;
    },
    schedule,
  });
}

const at = (question: string) => (before: Draft) => ({
  ...before,
  wasAt: question,
});

const told = (text: string) => (before: Draft) => ({
  ...before,
  report: answerQuestion(before.report, "what-happened", {
    value: { kind: "text", text },
    by: "self",
    mode: "standard",
    claimedAt: "2026-11-20T12:00:00.000Z",
  }),
});

const textOf = (kept: Draft | undefined): string => {
  const value = kept && answerOf(kept.report, "what-happened")?.value;
  return value?.kind === "text" ? value.text : "";
};

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe("writing", () => {
  test("keeps what was changed, and says so when it is kept", async () => {
    const drafts = await newDrafts();
    const writer = await newWriter(drafts, newLocks());
    expect(writer.state().saved).toEqual({ is: "nothing-yet" });
    writer.change(at("who-did-it"));
    expect(writer.state().saved).toEqual({ is: "saving" });
    await expect.poll(() => writer.state().saved.is).toBe("saved");
    expect((await drafts.load(id))?.wasAt).toBe("who-did-it");
  });

  test("keeps the latest of many changes, in few writes", async () => {
    const drafts = await newDrafts();
    let writes = 0;
    const counted: DraftStore = {
      ...drafts,
      save: async (kept) => {
        writes++;
        return drafts.save(kept);
      },
    };
    const writer = await newWriter(counted, newLocks());
    for (let key = 0; key < 100; key++) writer.change(at(`q-${String(key)}`));
    expect(await writer.flush()).toEqual({ is: "kept" });
    expect((await drafts.load(id))?.wasAt).toBe("q-99");
    expect(writes).toBeLessThanOrEqual(2);
  });

  test("F4: says at once that the device is full, and keeps it as soon as there is room", async () => {
    const drafts = await newDrafts();
    let outcome: Kept = { is: "not-kept", why: "full" };
    const writer = await newWriter(
      {
        ...drafts,
        save: async (kept) =>
          outcome.is === "kept" ? drafts.save(kept) : outcome,
      },
      newLocks(),
    );
    writer.change(at("who-did-it"));
    await expect
      .poll(() => writer.state().saved)
      .toEqual({ is: "not-saved", why: "full" });
    outcome = { is: "kept" };
    await expect.poll(() => writer.state().saved.is).toBe("saved");
    expect((await drafts.load(id))?.wasAt).toBe("who-did-it");
  });

  test("goes on with what the device has of a draft", async () => {
    const drafts = await newDrafts();
    await drafts.save({ ...draft, wasAt: "who-did-it" });
    const writer = await newWriter(drafts, newLocks());
    expect(writer.state().draft.wasAt).toBe("who-did-it");
    expect(writer.state().saved).toEqual({ is: "saved" });
  });

  test("goes on where a browser has no locks", async () => {
    const drafts = await newDrafts();
    const writer = await newWriter(drafts, undefined);
    writer.change(at("who-did-it"));
    await writer.flush();
    expect((await drafts.load(id))?.wasAt).toBe("who-did-it");
  });
});

describe("F9: two pages with one draft", () => {
  test("one writes, the other shows the same live and writes nothing", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const one = await newWriter(drafts, locks);
    const other = await newWriter(drafts, locks);
    expect([one.state().role, other.state().role]).toEqual([
      "writer",
      "reader",
    ]);
    one.change(at("who-did-it"));
    await expect.poll(() => other.state().draft.wasAt).toBe("who-did-it");
    other.change(at("lost"));
    await other.flush();
    expect(other.state().draft.wasAt).toBe("who-did-it");
    expect((await drafts.load(id))?.wasAt).toBe("who-did-it");
  });

  test("the other takes over, with everything that was written", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const one = await newWriter(drafts, locks);
    const other = await newWriter(drafts, locks);
    one.change(at("who-did-it"));
    await other.takeOver();
    expect(other.state()).toMatchObject({
      role: "writer",
      draft: { wasAt: "who-did-it" },
    });
    await expect.poll(() => one.state().role).toBe("reader");
    other.change(at("why-it-happened"));
    await expect.poll(() => one.state().draft.wasAt).toBe("why-it-happened");
  });

  test("the first takes it back", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const one = await newWriter(drafts, locks);
    const other = await newWriter(drafts, locks);
    await other.takeOver();
    other.change(at("who-did-it"));
    await one.takeOver();
    expect(one.state()).toMatchObject({
      role: "writer",
      draft: { wasAt: "who-did-it" },
    });
    await expect.poll(() => other.state().role).toBe("reader");
  });

  test("the first keeps what it took back at once", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const later: (() => void)[] = [];
    const one = await newWriter(drafts, locks);
    const other = await newWriter(drafts, locks, (work) => later.push(work));
    await other.takeOver();
    await one.takeOver();
    for (const work of later) work();
    one.change(at("who-did-it"));
    await expect.poll(() => other.state().draft.wasAt).toBe("who-did-it");
    expect([one.state().role, other.state().role]).toEqual([
      "writer",
      "reader",
    ]);
  });

  test("the other writes by itself once the first is closed", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const one = await newWriter(drafts, locks);
    const other = await newWriter(drafts, locks);
    one.change(at("who-did-it"));
    await one.close();
    await expect.poll(() => other.state().role).toBe("writer");
    expect(other.state().draft.wasAt).toBe("who-did-it");
  });

  test("words that were not saved stay on their page when another takes over, and nothing goes over newer text", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    let isAway = false;
    const failing: DraftStore = {
      ...drafts,
      save: async (kept, over) =>
        isAway ? { is: "not-kept", why: "away" } : drafts.save(kept, over),
    };
    const one = await newWriter(failing, locks);
    one.change(told("We got on the bus."));
    await one.flush();
    const other = await newWriter(drafts, locks);
    isAway = true;
    one.change(told("We got on the bus. He pushed me."));
    await expect.poll(() => one.state().saved.is).toBe("not-saved");
    await other.takeOver();
    other.change(told("We got on the bus. It was late."));
    await other.flush();
    isAway = false;
    await one.flush();
    expect(one.state()).toMatchObject({
      role: "reader",
      saved: { is: "not-saved" },
    });
    expect(textOf(one.state().draft)).toContain("He pushed me.");
    expect(textOf(await drafts.load(id))).toContain("It was late.");
    await one.takeOver();
    await one.flush();
    expect(textOf(await drafts.load(id))).toBe(
      "We got on the bus. It was late.\nHe pushed me.",
    );
  });

  test("a short answer of one page is not taken for a part of the other's", async () => {
    const drafts = await newDrafts();
    const one = await newWriter(drafts, undefined);
    const other = await newWriter(drafts, undefined);
    one.change(told("I do not know."));
    await one.flush();
    other.change(told("no"));
    await other.flush();
    expect(textOf(await drafts.load(id))).toBe("I do not know.\nno");
  });

  test("what another page deleted stays deleted, until somebody brings it back", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const one = await newWriter(drafts, locks);
    one.change(told("He pushed me."));
    await one.flush();
    const other = await newWriter(drafts, locks);
    await other.takeOver();
    await other.close();
    await drafts.remove(id);
    await expect.poll(() => one.state().isGone).toBe(true);
    expect(one.change(told("He pushed me. It was late."))).toBe(false);
    await one.flush();
    expect(await drafts.list()).toEqual([]);
    expect(textOf(one.state().draft)).toBe("He pushed me.");
    await drafts.save(other.state().draft);
    await expect.poll(() => one.state().role).toBe("writer");
    one.change(told("He pushed me. It was late."));
    await one.flush();
    expect(textOf(await drafts.load(id))).toBe("He pushed me. It was late.");
  });

  test("what another page deleted under the hand of this one stays deleted, and its last words stay on the page", async () => {
    const drafts = await newDrafts();
    const writer = await newWriter(drafts, undefined);
    writer.change(told("He pushed me."));
    await writer.flush();
    await drafts.remove(id);
    writer.change(told("He pushed me. It was late."));
    await writer.flush();
    expect(await drafts.list()).toEqual([]);
    expect(writer.state()).toMatchObject({
      isGone: true,
      saved: { is: "not-saved" },
    });
    expect(textOf(writer.state().draft)).toContain("It was late.");
    await drafts.save({ ...draft, wasAt: "who-did-it" });
    await expect.poll(() => writer.state().saved.is).toBe("saved");
    expect(textOf(await drafts.load(id))).toContain("It was late.");
  });

  test("where a browser has no locks, what two pages write is all there", async () => {
    const drafts = await newDrafts();
    const one = await newWriter(drafts, undefined);
    const other = await newWriter(drafts, undefined);
    one.change(told("He pushed me."));
    await one.flush();
    other.change(told("It was late."));
    await other.flush();
    expect(textOf(await drafts.load(id))).toBe("He pushed me.\nIt was late.");
    one.change(at("who-did-it"));
    await one.flush();
    expect(textOf(await drafts.load(id))).toContain("It was late.");
  });

  test("a draft that the device does not give is not waited for without end, and opens once it does", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    let loads = 0;
    const failing: DraftStore = {
      ...drafts,
      load: async (reportId) => {
        if (++loads === 2) throw new Error("the storage does not answer");
        return drafts.load(reportId);
      },
    };
    await expect(newWriter(failing, locks)).rejects.toThrow("not answer");
    const writer = await newWriter(failing, locks);
    expect(writer.state().role).toBe("writer");
  });

  test("whose turn to write comes while the device does not answer asks for it again", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const one = await newWriter(drafts, locks);
    let isAway = false;
    const failing: DraftStore = {
      ...drafts,
      load: async (reportId) => {
        const wasAway = isAway;
        isAway = false;
        if (wasAway) throw new Error("the storage does not answer");
        return drafts.load(reportId);
      },
    };
    const other = await newWriter(failing, locks);
    isAway = true;
    await one.close();
    await expect.poll(() => other.state().role).toBe("writer");
  });

  test("the lock of a page that does not answer is taken", async () => {
    const drafts = await newDrafts();
    const locks = newLocks();
    const frozen = new Promise<void>(() => undefined);
    void locks.request(`draft ${id}`, {}, async () => frozen).catch(() => null);
    const writer = await newWriter(drafts, locks);
    expect(writer.state().role).toBe("reader");
    await writer.takeOver();
    expect(writer.state().role).toBe("writer");
  });
});
