import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, expect, test } from "vitest";
import { newReport } from "../domain/report/new-report.ts";
import { dexieReporterStore } from "./dexie-reporter-store.ts";
import { openDraftWriter } from "./draft-writer.ts";
import { openVault, type Vault } from "./vault.ts";

let names = 0;
let name = "";
const open: { close(): void }[] = [];
const opened: IDBDatabase[] = [];

const realOpen = indexedDB.open.bind(indexedDB);
indexedDB.open = (...args) => {
  const request = realOpen(...args);
  request.addEventListener("success", () => opened.push(request.result));
  return request;
};

async function newVault(): Promise<Vault> {
  const vault = await openVault(name, () => 1000);
  open.push(vault);
  return vault;
}

/** What a browser does that throws the data of a site away: it closes every connection, and the database is gone. */
async function throwAway(): Promise<void> {
  await changeByHand((database) =>
    database.transaction(["records", "keys"], "readwrite"),
  );
  for (const database of opened.splice(0))
    forceCloseDatabase(database as never);
}

/** Empties the stores of a transaction, past the vault. */
async function changeByHand(
  start: (database: IDBDatabase) => IDBTransaction,
): Promise<void> {
  await new Promise<void>((resolve, fail) => {
    const request = realOpen(name);
    request.addEventListener("success", () => {
      const work = start(request.result);
      for (const store of work.objectStoreNames)
        work.objectStore(store).clear();
      work.addEventListener("complete", () => {
        request.result.close();
        resolve();
      });
      work.addEventListener("error", fail);
    });
  });
}

const draft = {
  report: newReport({
    id: "0190f000-0000-7000-8000-00000000000a",
    incidentId: "0190f000-0000-7000-8000-00000000000b",
    language: "en-GB",
    startedAt: "2026-11-20T12:00:00.000Z",
  }),
  wasAt: null,
};

afterEach(() => {
  for (const each of open.splice(0)) each.close();
  name = `lost-${String(++names)}`;
});

test("what is written after the browser threw everything away opens again", async () => {
  const vault = await newVault();
  await vault.write([{ kind: "drafts", id: "a", value: "before" }]);
  await throwAway();
  const outcome = await vault.write([
    { kind: "drafts", id: "a", value: "before and after" },
  ]);
  expect(outcome).toEqual({ is: "kept" });
  const again = await newVault();
  expect((await again.read("drafts", "a"))?.value).toBe("before and after");
});

test("a page whose key was thrown away takes the key that another page made meanwhile", async () => {
  const vault = await newVault();
  await vault.write([{ kind: "drafts", id: "a", value: "before" }]);
  await throwAway();
  const other = await newVault();
  await other.write([{ kind: "drafts", id: "b", value: "other" }]);
  const outcome = await vault.change<string>("drafts", "a", () => "after");
  expect(outcome).toEqual({ is: "kept" });
  expect((await other.read("drafts", "a"))?.value).toBe("after");
  const all = await vault.readAll("drafts");
  expect(all.map(({ value }) => value)).toEqual(["after", "other"]);
});

test("a page that shows a draft as saved writes it again, also when nothing more is typed", async () => {
  const { drafts } = dexieReporterStore(await newVault());
  const writer = await openDraftWriter({
    drafts,
    draft,
    locks: undefined,
    channel: (channel) => new BroadcastChannel(channel),
    schedule: (work, afterMs) => setTimeout(work, afterMs),
  });
  writer.change((now) => ({ ...now, wasAt: "what-happened" }));
  await writer.flush();
  await throwAway();
  const again = dexieReporterStore(await newVault());
  await expect
    .poll(async () => (await again.drafts.load(draft.report.id))?.wasAt)
    .toBe("what-happened");
  await writer.close();
});

test("a record whose key is gone is counted, and hides no other", async () => {
  const vault = await newVault();
  await vault.write([{ kind: "drafts", id: "a", value: "lost" }]);
  await changeByHand((database) => database.transaction("keys", "readwrite"));
  const again = await newVault();
  await again.write([{ kind: "sent", id: "b", value: "here" }]);
  const counts: number[] = [];
  const stop = again.watchUnopened(["drafts", "sent"], (count) =>
    counts.push(count),
  );
  await expect.poll(() => counts.at(-1)).toBe(1);
  expect(await again.readAll("drafts")).toEqual([]);
  stop();
});
