import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, describe, expect, test } from "vitest";
import { openVault, type Vault } from "./vault.ts";

let names = 0;
const open: Vault[] = [];
const opened: IDBDatabase[] = [];
/** Connections that are open and do nothing more. */
const dead = new Set<IDBDatabase>();

const realOpen = indexedDB.open.bind(indexedDB);
indexedDB.open = (...args) => {
  const request = realOpen(...args);
  request.addEventListener("success", () => {
    const database = request.result;
    const transaction = database.transaction.bind(database);
    opened.push(database);
    database.transaction = (...wanted) => {
      if (dead.has(database))
        throw new DOMException("connection lost", "UnknownError");
      return transaction(...wanted);
    };
  });
  return request;
};

async function newVault(name = `vault-${String(++names)}`): Promise<Vault> {
  const vault = await openVault(name, () => 1000);
  open.push(vault);
  return vault;
}

/** What the system does when it runs out of memory or patience. */
function closeBySystem(): void {
  for (const database of opened.splice(0))
    forceCloseDatabase(database as never);
}

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

describe("the vault", () => {
  test("gives back what was written, also when it is opened anew", async () => {
    const vault = await newVault("again");
    const kept = await vault.write([
      { kind: "drafts", id: "a", value: { text: "It was the bus" } },
    ]);
    expect(kept).toEqual({ is: "kept" });
    vault.close();
    const again = await newVault("again");
    const found = await again.read("drafts", "a");
    expect(found?.value).toEqual({ text: "It was the bus" });
    expect(found?.updatedAtMs).toBe(1000);
  });

  test("has nothing on disk in clear but ids and times", async () => {
    const vault = await newVault("clear");
    await vault.write([
      { kind: "drafts", id: "a", value: { text: "NEEDLE in my words" } },
    ]);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = realOpen("clear");
      request.addEventListener("success", () => {
        resolve(request.result);
      });
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const request = database
        .transaction("records")
        .objectStore("records")
        .getAll();
      request.addEventListener("success", () => {
        resolve(request.result);
      });
    });
    database.close();
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
      "key",
      "sealed",
      "updatedAtMs",
    ]);
    const bytes = Buffer.from(rows[0]?.["sealed"] as Uint8Array);
    expect(bytes.includes("NEEDLE")).toBe(false);
  });

  test("F5: a connection that the system closed is opened anew and the write done again", async () => {
    const vault = await newVault();
    await vault.write([{ kind: "drafts", id: "a", value: 1 }]);
    closeBySystem();
    expect(await vault.write([{ kind: "drafts", id: "a", value: 2 }])).toEqual({
      is: "kept",
    });
    closeBySystem();
    expect((await vault.read("drafts", "a"))?.value).toBe(2);
  });

  test("F5: a connection closed in the middle of a write is opened anew and the write done again", async () => {
    const vault = await newVault();
    await vault.write([{ kind: "drafts", id: "a", value: 1 }]);
    const put = IDBObjectStore.prototype.put;
    let closed = 0;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      if (++closed > 2) return request;
      // A browser aborts what is under way; the fake would let it end.
      request.transaction?.abort();
      closeBySystem();
      return request;
    };
    const outcome = await vault.write([{ kind: "drafts", id: "a", value: 2 }]);
    IDBObjectStore.prototype.put = put;
    expect(closed).toBe(3);
    expect(outcome).toEqual({ is: "kept" });
    expect((await vault.read("drafts", "a"))?.value).toBe(2);
  });

  test("F5: a connection that is gone without a word is opened anew, however often", async () => {
    const vault = await newVault();
    for (let value = 1; value <= 8; value++) {
      for (const database of opened.splice(0)) database.close();
      const outcome = await vault.write([{ kind: "drafts", id: "a", value }]);
      expect(outcome).toEqual({ is: "kept" });
    }
    expect((await vault.read("drafts", "a"))?.value).toBe(8);
  });

  test("F5: a connection that is open and does nothing more is given up for a new one", async () => {
    const vault = await newVault();
    for (const database of opened) dead.add(database);
    const outcome = await vault.write([{ kind: "drafts", id: "a", value: 1 }]);
    expect(outcome).toEqual({ is: "kept" });
    expect((await vault.read("drafts", "a"))?.value).toBe(1);
  });

  test("F5: a page that watches goes on seeing changes after the system closed the connection", async () => {
    const vault = await newVault();
    const seen: unknown[] = [];
    const stop = vault.watch("drafts", (found) => {
      seen.push(found.map(({ value }) => value));
    });
    await expect.poll(() => seen.at(-1)).toEqual([]);
    closeBySystem();
    await vault.write([{ kind: "drafts", id: "a", value: "told" }]);
    await expect.poll(() => seen.at(-1)).toEqual(["told"]);
    const getAll = IDBObjectStore.prototype.getAll;
    IDBObjectStore.prototype.getAll = () => {
      IDBObjectStore.prototype.getAll = getAll;
      throw new DOMException("gone", "UnknownError");
    };
    await vault.write([{ kind: "drafts", id: "a", value: "more" }]);
    await expect.poll(() => seen.at(-1), { timeout: 3000 }).toEqual(["more"]);
    stop();
  });

  test("a write that the device has no room for says so, and leaves what was kept", async () => {
    const vault = await newVault();
    await vault.write([{ kind: "drafts", id: "a", value: "kept" }]);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    const outcome = await vault.write([
      { kind: "drafts", id: "a", value: "longer" },
    ]);
    IDBObjectStore.prototype.put = put;
    expect(outcome).toEqual({ is: "not-kept", why: "full" });
    expect((await vault.read("drafts", "a"))?.value).toBe("kept");
  });

  test("a write that fails to the end says so", async () => {
    const vault = await newVault();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("gone", "UnknownError");
    };
    const outcome = await vault.write([{ kind: "drafts", id: "a", value: 1 }]);
    IDBObjectStore.prototype.put = put;
    expect(outcome).toEqual({ is: "not-kept", why: "away" });
  });

  test("a change whose first read fails to the end says so", async () => {
    const vault = await newVault();
    const get = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = () => {
      throw new DOMException("gone", "UnknownError");
    };
    const outcome = await vault.change("drafts", "a", () => 1);
    IDBObjectStore.prototype.get = get;
    expect(outcome).toEqual({ is: "not-kept", why: "away" });
  });

  test("writes all of one call or nothing", async () => {
    const vault = await newVault();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: { key: string }) {
      if (value.key === "sent/b")
        throw new DOMException("no room", "QuotaExceededError");
      return put.call(this, value);
    };
    await vault.write([
      { kind: "drafts", id: "a", value: 1 },
      { kind: "sent", id: "b", value: 1 },
    ]);
    IDBObjectStore.prototype.put = put;
    expect(await vault.readAll("drafts")).toEqual([]);
    expect(await vault.readAll("sent")).toEqual([]);
  });

  test("changes from two pages at once are all there", async () => {
    const one = await newVault("both");
    const other = await newVault("both");
    const add = (vault: Vault, word: string) =>
      vault.change<string[]>("sent", "a", (words = []) => [...words, word]);
    await Promise.all([
      ...["a", "b", "c"].map((word) => add(one, word)),
      ...["d", "e", "f"].map((word) => add(other, word)),
    ]);
    const found = await one.read<string[]>("sent", "a");
    expect(found?.value.toSorted()).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("a record that was altered on the disk hides no other", async () => {
    const vault = await newVault("altered");
    await vault.write([
      { kind: "drafts", id: "a", value: 1 },
      { kind: "drafts", id: "b", value: 2 },
    ]);
    await new Promise<void>((resolve) => {
      const request = realOpen("altered");
      request.addEventListener("success", () => {
        const work = request.result.transaction("records", "readwrite");
        const sealed = new Uint8Array(40);
        work
          .objectStore("records")
          .put({ key: "drafts/a", updatedAtMs: 1, sealed });
        work.addEventListener("complete", () => {
          request.result.close();
          resolve();
        });
      });
    });
    const found = await vault.readAll("drafts");
    expect(found.map(({ value }) => value)).toEqual([2]);
  });
});
