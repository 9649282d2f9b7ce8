import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { newReport } from "../domain/report/new-report.ts";
import type { OutboxItem } from "../sync/outbox.ts";
import { dexieReporterStore } from "./dexie-reporter-store.ts";
import type { ReporterStore, SentReport } from "./reporter-store.ts";
import { openVault, type Vault } from "./vault.ts";

const id = "0190f000-0000-7000-8000-00000000000a";
const report = newReport({
  id,
  incidentId: "0190f000-0000-7000-8000-00000000000b",
  language: "en-GB",
  startedAt: "2026-11-20T12:00:00.000Z",
});
const draft = { report, wasAt: null };

let names = 0;
let nowMs = 0;
const open: Vault[] = [];

async function newStore(
  through: (vault: Vault) => Vault = (vault) => vault,
): Promise<ReporterStore> {
  const vault = await openVault(`store-${String(++names)}`, () => ++nowMs);
  open.push(vault);
  return dexieReporterStore(through(vault));
}

function sent(versions: number, words = "first"): SentReport {
  return {
    reportId: id,
    organisation: { id: "o", name: "Example Voices", recipient: "age1" },
    receipt: { words: [words], stretched: "AAAA", token: words },
    versions: Array.from({ length: versions }, (_, index) => ({
      version: index + 1,
      report,
      frozenAt: "2026-11-20T12:00:00.000Z",
    })),
    messages: [],
    writing: "",
    mailbox: null,
    lastReadSeq: 0,
  };
}

function version(n: number, token = "first") {
  return {
    kind: "report-version",
    reportId: id,
    version: n,
    token,
    body: {} as never,
  } satisfies OutboxItem;
}

function message(messageId: string) {
  return {
    kind: "message",
    reportId: id,
    messageId,
    token: "t",
    body: { claimedAt: "2026-11-20T12:00:00.000Z", sealed: "AAAA" },
  } satisfies OutboxItem;
}

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

describe("sending", () => {
  test("keeps the report, fills the outbox and takes the draft away, all at once", async () => {
    const store = await newStore();
    await store.drafts.save(draft);
    expect(await store.sent.send(sent(1), version(1))).toEqual({ is: "kept" });
    expect(await store.drafts.list()).toEqual([]);
    expect(await store.sent.load(id)).toEqual(sent(1));
    const [entry] = await store.outbox.all();
    expect(entry?.id).toBe(`${id}/1`);
    expect(entry?.state.is).toBe("waiting");
  });

  test("keeps the draft where the device could not keep the rest", async () => {
    const store = await newStore((vault) => ({
      ...vault,
      change: async () => ({ is: "not-kept", why: "full" }),
    }));
    await store.drafts.save(draft);
    const outcome = await store.sent.send(sent(1), version(1));
    expect(outcome).toEqual({ is: "not-kept", why: "full" });
    expect(await store.drafts.list()).toHaveLength(1);
    expect(await store.outbox.all()).toEqual([]);
  });

  test("F9: takes no draft away that another page has written in since", async () => {
    const store = await newStore();
    await store.drafts.save({ ...draft, wasAt: "who-did-it" });
    const overtaken = { is: "overtaken" };
    expect(await store.sent.send(sent(1), version(1), [draft])).toEqual(
      overtaken,
    );
    expect(await store.sent.list()).toEqual([]);
    expect(await store.outbox.all()).toEqual([]);
    const [kept] = await store.drafts.list();
    expect(kept?.wasAt).toBe("who-did-it");
    // As it was brought back once: the same, in another order, and with the time of its last write.
    const { report: told, wasAt } = draft;
    const back = { wasAt, updatedAtMs: 1, report: told };
    await store.drafts.save(back);
    expect(await store.sent.send(sent(1), version(1), [draft])).toEqual({
      is: "kept",
    });
    // It is gone by now: what is sent once more would be there twice.
    expect(await store.sent.send(sent(2), version(2), [draft])).toEqual(
      overtaken,
    );
    expect(await store.outbox.all()).toHaveLength(1);
  });

  test("F9: a version sent from two pages at once is sent once, with the receipt of the first", async () => {
    const store = await newStore();
    await Promise.all([
      store.sent.send(sent(1, "first"), version(1, "first")),
      store.sent.send(sent(1, "second"), version(1, "second")),
    ]);
    const entries = await store.outbox.all();
    expect(entries).toHaveLength(1);
    const kept = await store.sent.load(id);
    expect(entries[0]?.item.token).toBe(kept?.receipt.token);
  });

  test("F8: a later version leaves the one that waits as it was", async () => {
    const store = await newStore();
    await store.sent.send(sent(1), version(1));
    await store.outbox.setState(`${id}/1`, { is: "sending", attempts: 1 });
    await store.drafts.save(draft);
    await store.sent.send(sent(2), version(2));
    const entries = await store.outbox.all();
    expect(entries.map(({ state }) => state.is)).toEqual([
      "sending",
      "waiting",
    ]);
  });

  test("a later version does not take away what came in meanwhile", async () => {
    const store = await newStore();
    await store.sent.send(sent(1), version(1));
    await store.sent.markRead(id, 3);
    await store.sent.send(sent(2), version(2));
    expect((await store.sent.load(id))?.lastReadSeq).toBe(3);
  });
});

describe("writing in the thread", () => {
  test("keeps the words and fills the outbox, once for each message", async () => {
    const store = await newStore();
    await store.sent.keep(sent(1));
    const own = { id: "m", text: "Thank you", writtenAt: "now" };
    await store.sent.write(own, message("m"));
    await store.sent.write(own, message("m"));
    expect((await store.sent.load(id))?.messages).toEqual([own]);
    expect(await store.outbox.all()).toHaveLength(1);
  });
});

describe("what is being written", () => {
  const own = { id: "m", text: "Thank you", writtenAt: "now" };

  test("is gone once it is sent", async () => {
    const store = await newStore();
    await store.sent.keep({ ...sent(1), writing: "Thank y" });
    await store.sent.write(own, message("m"));
    expect((await store.sent.load(id))?.writing).toBe("");
  });

  test("F9: stays where another window wrote more than is sent", async () => {
    const store = await newStore();
    await store.sent.keep({ ...sent(1), writing: "Thank you\nIt was late" });
    await store.sent.write(own, message("m"));
    expect((await store.sent.load(id))?.writing).toContain("It was late");
  });
});

describe("clearing a report from the device", () => {
  test("waits for what has not arrived", async () => {
    const store = await newStore();
    await store.sent.send(sent(1), version(1));
    expect(await store.sent.clear(id)).toEqual({ is: "waits" });
    expect(await store.sent.list()).toHaveLength(1);
  });

  test("does not wait for what was refused", async () => {
    const store = await newStore();
    await store.sent.send(sent(1), version(1));
    const problem = { type: "about:blank", title: "", status: 404, detail: "" };
    await store.outbox.setState(`${id}/1`, { is: "refused", problem });
    expect(await store.sent.clear(id)).toEqual({ is: "kept" });
    expect(await store.outbox.all()).toEqual([]);
  });

  test("takes what waits with it where the person said so", async () => {
    const store = await newStore();
    await store.sent.send(sent(1), version(1));
    expect(await store.sent.clear(id, true)).toEqual({ is: "kept" });
    expect(await store.sent.list()).toEqual([]);
    expect(await store.outbox.all()).toEqual([]);
  });

  test("leaves nothing of it, and all of another", async () => {
    const store = await newStore();
    await store.sent.send(sent(1), version(1));
    await store.sent.keep({ ...sent(1), reportId: "other" });
    const answer = { seq: 1, receivedAt: "2026-11-20T12:00:00.000Z" };
    await store.outbox.setState(`${id}/1`, { is: "arrived", answer });
    expect(await store.sent.clear(id)).toEqual({ is: "kept" });
    expect(await store.outbox.all()).toEqual([]);
    const left = await store.sent.list();
    expect(left.map(({ reportId }) => reportId)).toEqual(["other"]);
  });
});

describe("drafts", () => {
  test("stand in the order in which they were changed, the last first", async () => {
    const store = await newStore();
    const other = { report: { ...report, id: "other" }, wasAt: null };
    await store.drafts.save(draft);
    await store.drafts.save(other);
    await store.drafts.save(draft);
    const ids = (await store.drafts.list()).map((found) => found.report.id);
    expect(ids).toEqual([id, "other"]);
  });

  test("F9: are seen live by whoever watches", async () => {
    const store = await newStore();
    const seen: unknown[] = [];
    const stop = store.drafts.watch(id, (found) => seen.push(found?.wasAt));
    await store.drafts.save({ ...draft, wasAt: "where-it-happened" });
    await expect.poll(() => seen.at(-1)).toBe("where-it-happened");
    stop();
  });
});
