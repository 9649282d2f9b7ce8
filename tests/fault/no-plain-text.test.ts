import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../support/files-under.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bytesOf, type Bytes } from "../../src/relay/storage/tables.ts";
import { seedDemonstration } from "../seed/seed-demonstration.ts";
import { toldStrings } from "../seed/told-strings.ts";
import { onBothRelays } from "../support/both-databases.ts";
import {
  bearer,
  cookieOf,
  newUuid,
  origin,
  putReport,
  someSealed,
  withJson,
} from "../support/relay-acts.ts";
import { browserFetch } from "../support/relay-fetch.ts";
import {
  testSetUpCode,
  type InProcessRelay,
} from "../support/relay-in-process.ts";

/** What the demonstration gives to whoever wants email. */
const addressOfReporters = "reporter@example.org";

onBothRelays("a relay that holds the cases", (start) => {
  let relay: InProcessRelay;
  const told = toldPieces();

  beforeAll(async () => {
    relay = await start();
  });
  afterAll(() => relay.stop());

  it("has none of their words on its disk, in its database or in its log", async () => {
    const secrets = await seed(relay);
    await answerAndStumble(relay, told);
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual(expect.arrayContaining(["Lewisham", "Book club"]));
    const wanted = [...told, ...secrets, addressOfReporters];
    expect(await foundIn(relay, wanted)).toEqual([]);
  }, 60_000);

  it("is found out by the same search where words lie in its folder, in its database or in its log", async () => {
    const inFile = "planted in a file: é";
    const inText = "planted in a column of text: é";
    const inBytes = "planted in a column of bytes: é";
    const inLog = "planted in the log";
    const planted = [inFile, inText, inBytes, inLog];
    expect(await foundIn(relay, planted)).toEqual([]);
    const folder = join(relay.dataDir, "some", "folder");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "a-file"), `{"telling":"${inFile}"}`);
    const { db } = relay.context.storage;
    await db.updateTable("organisations").set({ name: inText }).execute();
    await db
      .updateTable("reports")
      .set({ contact: Buffer.from(`{"email":"${inBytes}"}`) })
      .execute();
    relay.context.log("reply-ignored", { code: inLog });
    expect(await foundIn(relay, planted)).toEqual(planted);
  }, 60_000);
});

/** Which of the texts stand on the relay's disk, in its database or in its log. */
async function foundIn(
  relay: InProcessRelay,
  texts: readonly string[],
): Promise<string[]> {
  const held = [
    ...filesUnder(relay.dataDir),
    ...(await rowsOf(relay)),
    relay.log(),
  ];
  return texts.filter((text) =>
    held.some((content) => content.includes(utf8(text))),
  );
}

/** Sends the cases by the apps' own code; gives the words of the receipts and the passphrase. */
async function seed(relay: InProcessRelay): Promise<string[]> {
  const seeded = await seedDemonstration({
    fetch: browserFetch(origin, async (request) => {
      const { pathname, search } = new URL(request.url);
      const body = request.body === null ? null : await request.arrayBuffer();
      const { method, headers } = request;
      return relay.ask(`${pathname}${search}`, { method, headers, body });
    }),
    code: testSetUpCode,
    clock: () => new Date(),
  });
  if (seeded === undefined) throw new Error("it was set up before");
  return [
    seeded.caseworker.passphrase,
    seeded.caseworker.email,
    ...seeded.reports.map(({ words }) => words.join(" ")),
    testSetUpCode,
  ];
}

/** Words in every place where they should not be, and an answer whose text waits for its notice. */
async function answerAndStumble(
  relay: InProcessRelay,
  told: readonly string[],
): Promise<void> {
  const [text = ""] = told;
  const { db } = relay.context.storage;
  const { id: organisationId } = await db
    .selectFrom("organisations")
    .select("id")
    .executeTakeFirstOrThrow();
  const { id, receipt } = await putReport(relay.ask, organisationId, {
    noticeSays: "everything",
    unsafe: text.slice(0, 2000),
    accessNeeds: told[1]?.slice(0, 2000) ?? "",
  });
  const cookie = await sessionCookie(relay);
  const answer = { reportId: id, claimedAt: "2026-11-20T10:00:00.000Z" };
  const put = await relay.ask(
    `/api/v1/casework/messages/${newUuid()}`,
    withJson(
      "PUT",
      { ...answer, sealed: someSealed(), noticeText: text },
      { cookie, origin },
    ),
  );
  expect(put.status).toBe(201);
  const word = encodeURIComponent(text.slice(0, 200));
  await relay.ask(`/api/v1/mailbox?after=${word}`, {
    headers: bearer(receipt),
  });
  await relay.ask(`/api/v1/${word}`);
  await relay.ask("/api/v1/mailbox", { headers: bearer({ token: word }) });
  await relay.ask("/api/v1/casework/sign-in", withJson("POST", { text }));
  await relay.ask(
    `/api/v1/reports/${newUuid()}/versions/1`,
    withJson("PUT", { telling: text }, bearer(receipt)),
  );
}

async function sessionCookie({ context }: InProcessRelay): Promise<string> {
  const { startSession } = await import("../../src/relay/sign-in/session.ts");
  const caseworker = await context.storage.db
    .selectFrom("caseworkers")
    .selectAll()
    .executeTakeFirstOrThrow();
  const { cookie } = await startSession(context, caseworker);
  return cookieOf(new Response(null, { headers: { "set-cookie": cookie } }));
}

/** Every text of the cases, and pieces of the long ones: what is cut in two by a page of a database is found too. */
function toldPieces(): readonly string[] {
  const told = toldStrings(["Southwark", "Croydon"]);
  return told.flatMap((text) => [text, ...piecesOf(text)]);
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from + 24 <= text.length; from += 60)
    pieces.push(text.slice(from, from + 24));
  return pieces;
}

/** Every row of every table, bytes as they are. */
async function rowsOf({ context }: InProcessRelay): Promise<string[]> {
  const { db } = context.storage;
  const tables = await Promise.all([
    db.selectFrom("deployment").selectAll().execute(),
    db.selectFrom("organisations").selectAll().execute(),
    db.selectFrom("caseworkers").selectAll().execute(),
    db.selectFrom("sessions").selectAll().execute(),
    db.selectFrom("sign_in_tries").selectAll().execute(),
    db.selectFrom("reports").selectAll().execute(),
    db.selectFrom("versions").selectAll().execute(),
    db.selectFrom("messages").selectAll().execute(),
    db.selectFrom("notices").selectAll().execute(),
    db.selectFrom("notice_pieces").selectAll().execute(),
    db.selectFrom("jobs").selectAll().execute(),
    db.selectFrom("openings").selectAll().execute(),
    db.selectFrom("seen_mails").selectAll().execute(),
  ]);
  return tables.flat().flatMap((row) => Object.values(row).map(contentOf));
}

function contentOf(value: unknown): string {
  const isBytes = value instanceof ArrayBuffer || value instanceof Uint8Array;
  return isBytes
    ? bytesOf(value as Bytes).toString("latin1")
    : utf8(String(value));
}

/** Text as the bytes on a disk, one character a byte. */
function utf8(text: string): string {
  return Buffer.from(text).toString("latin1");
}
