import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import { dexieReporterStore } from "./dexie-reporter-store.ts";
import { refreshDirectory, refreshMailboxes } from "./news.ts";
import type { SentReport } from "./reporter-store.ts";
import { openVault, type Vault } from "./vault.ts";

const reportId = "0190f000-0000-7000-8000-00000000000a";
const organisationId = "0190f000-0000-7000-8000-00000000000c";
const readAt = "2026-11-20T12:00:00.000Z";
const open: Vault[] = [];
let names = 0;

const mailbox = {
  reportId,
  organisation: { id: organisationId, name: "Example Voices" },
  state: "received",
  openedAt: null,
  ownerName: null,
  promisedOn: "2026-11-25",
  versions: [],
  messages: [],
  cursor: 0,
  now: readAt,
};

const report: SentReport = {
  reportId,
  organisation: {
    id: organisationId,
    name: "Example Voices",
    recipient: "age1",
  },
  receipt: { words: [], stretched: "AAAA", token: "the-token" },
  versions: [],
  messages: [],
  writing: "",
  mailbox: null,
  lastReadSeq: 0,
};

async function newParts(answer: () => Response) {
  const vault = await openVault(`news-${String(++names)}`, () => 0);
  open.push(vault);
  const store = dexieReporterStore(vault);
  const asked: Request[] = [];
  const road = {
    origin: "http://127.0.0.1",
    patienceMs: 1000,
    fetch: async (...request: Parameters<typeof fetch>) => {
      asked.push(new Request(...request));
      return answer();
    },
  };
  const clock = { nowMs: () => Date.parse(readAt) };
  return { store, asked, parts: { store, road, clock } };
}

function json(body: unknown, etag: string): Response {
  return Response.json(body, { headers: { etag } });
}

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

test("R20: the mailbox of each sent report is read with its token, and kept", async () => {
  const { store, asked, parts } = await newParts(() => json(mailbox, '"1"'));
  await store.sent.keep(report);
  await refreshMailboxes(parts);
  expect(asked[0]?.url).toBe("http://127.0.0.1/api/v1/mailbox");
  expect(asked[0]?.headers.get("authorization")).toBe("Bearer the-token");
  const kept = await store.sent.load(reportId);
  expect(kept?.mailbox).toEqual({ mailbox, etag: '"1"', readAt });
});

test("R21: what is here already is not sent again", async () => {
  let answer = () => json(mailbox, '"1"');
  const { store, asked, parts } = await newParts(() => answer());
  await store.sent.keep(report);
  await refreshMailboxes(parts);
  answer = () => new Response(null, { status: 304 });
  await refreshMailboxes(parts);
  expect(asked[1]?.headers.get("if-none-match")).toBe('"1"');
  expect((await store.sent.load(reportId))?.mailbox?.mailbox).toEqual(mailbox);
});

test.each([
  ["no network", () => Promise.reject<Response>(new TypeError("offline"))],
  ["a captive portal", () => new Response("<p>Sign in</p>")],
  ["half an answer", () => json({ reportId }, '"2"')],
  ["an unknown mailbox", () => new Response("{}", { status: 404 })],
  ["a busy relay", () => new Response("", { status: 503 })],
])("%s leaves what was read before", async (_, answer) => {
  const { store, parts } = await newParts(answer as () => Response);
  const before = { mailbox: mailbox as never, etag: '"1"', readAt };
  await store.sent.keep({ ...report, mailbox: before });
  await refreshMailboxes(parts);
  expect((await store.sent.load(reportId))?.mailbox).toEqual(before);
});

test("R5: who can receive is kept for when there is no network", async () => {
  const directory = {
    receiptSalt: "AAAAAAAAAAAAAAAAAAAAAA==",
    organisations: [],
  };
  const { store, parts } = await newParts(() => json(directory, '"1"'));
  await refreshDirectory(parts);
  expect(await store.directory.load()).toEqual({
    directory,
    etag: '"1"',
    readAt,
  });
});
