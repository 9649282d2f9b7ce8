import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { newReport } from "../domain/report/new-report.ts";
import { dexieReporterStore } from "./dexie-reporter-store.ts";
import { openDraftWriter, type DraftWriter } from "./draft-writer.ts";
import type { Stop } from "./kept.ts";
import type { Draft } from "./reporter-store.ts";
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

const realOpen = indexedDB.open.bind(indexedDB);
const { put, openCursor } = IDBObjectStore.prototype;
const { abort } = IDBTransaction.prototype;

let names = 0;
let name = "";
const ends: Stop[] = [];
const waiting = new Set<() => void>();

/** The patience of everything that waits now is over. */
function runOut(): void {
  for (const giveUp of waiting) giveUp();
}

async function newVault(): Promise<Vault> {
  const vault = await openVault(
    name,
    () => 1000,
    (giveUp) => {
      waiting.add(giveUp);
      return () => waiting.delete(giveUp);
    },
  );
  ends.push(() => {
    vault.close();
  });
  return vault;
}

async function newWriter(vault: Vault): Promise<DraftWriter> {
  return openDraftWriter({
    drafts: dexieReporterStore(vault).drafts,
    draft,
    locks: undefined,
    channel: (channel) => new BroadcastChannel(channel),
    schedule: (work, afterMs) => setTimeout(work, afterMs / 50),
  });
}

/** Asks on and on, so that the transaction does not end before the test lets go of it. */
function keepOpen(store: IDBObjectStore): Stop {
  let isOpen = true;
  const ask = (): void => {
    if (isOpen) store.get("nothing").addEventListener("success", ask);
  };
  ask();
  const letGo = () => {
    isOpen = false;
  };
  ends.push(letGo);
  return letGo;
}

/** Another window, which has begun to write and does not end. */
async function block(): Promise<Stop> {
  return new Promise((blocked) => {
    const request = realOpen(name);
    request.addEventListener("success", () => {
      const stores = ["records", "keys"];
      const work = request.result.transaction(stores, "readwrite");
      work.addEventListener("complete", () => {
        request.result.close();
      });
      blocked(keepOpen(work.objectStore("records")));
    });
  });
}

const at = (question: string) => (before: Draft) => ({
  ...before,
  wasAt: question,
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  waiting.clear();
  name = `stuck-${String(++names)}`;
  indexedDB.open = realOpen;
  Object.assign(IDBObjectStore.prototype, { put, openCursor });
  IDBTransaction.prototype.abort = abort;
});

describe("a storage that does not answer", () => {
  test("a write that does not end is said to be not kept, and is not there later either", async () => {
    const vault = await newVault();
    const letGo = await block();
    const written = vault.write([
      { kind: "drafts", id: "a", value: "given up" },
    ]);
    let outcome: unknown;
    void written.then((kept) => (outcome = kept));
    await expect
      .poll(() => (runOut(), outcome))
      .toEqual({ is: "not-kept", why: "away" });
    letGo();
    expect(await vault.readAll("drafts")).toEqual([]);
    const again = await vault.write([{ kind: "drafts", id: "a", value: "b" }]);
    expect(again).toEqual({ is: "kept" });
    expect((await vault.read("drafts", "a"))?.value).toBe("b");
  });

  test("a read that does not end is told to whoever waits for it", async () => {
    const vault = await newVault();
    await block();
    let failure: unknown;
    vault.read("drafts", "a").catch((error: unknown) => (failure = error));
    await expect.poll(() => (runOut(), failure)).toBeInstanceOf(Error);
  });

  test("a page says that it is not saved while it is typed in, and keeps the last of it as soon as the storage answers", async () => {
    const vault = await newVault();
    const writer = await newWriter(vault);
    writer.change(at("what-happened"));
    await writer.flush();
    const letGo = await block();
    writer.change(at("who-did-it"));
    expect(writer.state().saved).toEqual({ is: "saving" });
    await expect
      .poll(() => (runOut(), writer.state().saved))
      .toEqual({ is: "not-saved", why: "away" });
    writer.change(at("why-it-happened"));
    expect(writer.state().saved).toEqual({ is: "not-saved", why: "away" });
    letGo();
    await expect.poll(() => writer.state().saved.is).toBe("saved");
    const kept = await vault.readAll<Draft>("drafts");
    expect(kept.map(({ value }) => value.wasAt)).toEqual(["why-it-happened"]);
  });

  test("what is committed late, and could not be ended, goes over nothing that was said to be saved", async () => {
    const vault = await newVault();
    const writer = await newWriter(vault);
    writer.change(at("what-happened"));
    await writer.flush();
    let letGo: Stop | undefined;
    IDBObjectStore.prototype.put = function (...args) {
      IDBObjectStore.prototype.put = put;
      const request = put.apply(this, args);
      letGo = keepOpen(this);
      return request;
    };
    IDBTransaction.prototype.abort = () => {
      throw new DOMException("it is being committed", "InvalidStateError");
    };
    writer.change(at("who-did-it"));
    await expect
      .poll(() => (letGo && runOut(), writer.state().saved.is))
      .toBe("not-saved");
    writer.change(at("why-it-happened"));
    letGo?.();
    await expect.poll(() => writer.state().saved.is).toBe("saved");
    const kept = await vault.readAll<Draft>("drafts");
    expect(kept.map(({ value }) => value.wasAt)).toEqual(["why-it-happened"]);
  });

  test("a change whose end is never told is made once", async () => {
    const vault = await newVault();
    let letGo: Stop | undefined;
    IDBObjectStore.prototype.put = function (...args) {
      IDBObjectStore.prototype.put = put;
      const request = put.apply(this, args);
      letGo = keepOpen(this);
      return request;
    };
    IDBTransaction.prototype.abort = () => {
      throw new DOMException("it is being committed", "InvalidStateError");
    };
    const changed = vault.change<string[]>("sent", "a", (words = []) => [
      ...words,
      "once",
    ]);
    await expect.poll(() => letGo).toBeDefined();
    runOut();
    letGo?.();
    expect(await changed).toEqual({ is: "kept" });
    expect((await vault.read("sent", "a"))?.value).toEqual(["once"]);
  });

  test("a watch whose question is never answered asks again", async () => {
    const vault = await newVault();
    await vault.write([{ kind: "drafts", id: "a", value: "told" }]);
    let isAsked = false;
    IDBObjectStore.prototype.openCursor = () => {
      IDBObjectStore.prototype.openCursor = openCursor;
      isAsked = true;
      return new EventTarget() as IDBRequest;
    };
    const seen: unknown[] = [];
    const stop = vault.watch("drafts", (found) => {
      seen.push(found.map(({ value }) => value));
    });
    await expect.poll(() => isAsked).toBe(true);
    runOut();
    await expect.poll(() => seen.at(-1), { timeout: 3000 }).toEqual(["told"]);
    stop();
  });
});

describe("an opening that does not end", () => {
  const silent = () => new EventTarget() as IDBOpenDBRequest;

  test("is called off, and the vault is opened anew", async () => {
    indexedDB.open = () => {
      indexedDB.open = realOpen;
      return silent();
    };
    let vault: Vault | undefined;
    void newVault().then((opened) => (vault = opened));
    await expect.poll(() => indexedDB.open === realOpen).toBe(true);
    runOut();
    await expect.poll(() => vault).toBeDefined();
    const kept = await vault?.write([{ kind: "drafts", id: "a", value: 1 }]);
    expect(kept).toEqual({ is: "kept" });
  });

  test("is told to the page after a second try", async () => {
    indexedDB.open = silent;
    let failure: unknown;
    newVault().catch((error: unknown) => (failure = error));
    await expect.poll(() => (runOut(), failure)).toBeInstanceOf(Error);
  });
});
