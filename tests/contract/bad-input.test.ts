import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem, problemKind } from "../../src/protocol/problem.ts";
import { readAs } from "../../src/protocol/read-as.ts";
import { allRoutes } from "../../src/relay/routes/all-routes.ts";
import { bytesOf } from "../../src/relay/storage/tables.ts";
import {
  bearer,
  newReceipt,
  newUuid,
  origin,
  putReport,
  reportBody,
  setUp,
  setUpBody,
  someSealed,
  type PutReport,
} from "../support/relay-acts.ts";
import { otherOrganisation } from "../support/relay-people.ts";
import { someClip } from "../support/clips.ts";
import {
  startInProcess,
  type InProcessRelay,
} from "../support/relay-in-process.ts";

// Seeded, so that every run tries the same inputs; a failure prints its own.
const seed = Number(process.env["HEARD_SEED"] ?? 20_261_120);
const at = "2026-11-20T10:00:00.000Z";

/** One endpoint that takes a body, with a body that it would take. */
type Target = {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
};

describe("bad input", () => {
  let relay: InProcessRelay;
  let known: PutReport;
  let cookie: string;
  let stranger: string;
  let targets: Target[];
  let before: string;

  beforeAll(async () => {
    relay = await startInProcess();
    const done = await setUp(relay.ask);
    cookie = done.cookie;
    stranger = await otherOrganisation(relay);
    known = await putReport(relay.ask, done.organisationId);
    targets = targetsOf(known, cookie, done.organisationId);
    before = await rowsOf(relay);
  });
  afterAll(() => relay.stop());

  const refused = async (
    path: string,
    init: RequestInit,
    statuses: readonly number[],
  ): Promise<void> => {
    const answer = await relay.ask(path, init);
    const problem = readAs(Problem, await answer.json());
    expect(statuses).toContain(answer.status);
    expect(problem === undefined ? undefined : problemKind(problem)).toEqual(
      expect.any(String),
    );
  };
  const nothingStored = async () => expect(await rowsOf(relay)).toBe(before);
  const target = () =>
    fc
      .nat({ max: targets.length - 1 })
      .map((index) => targets[index] as Target);
  const send = ({ method, path, headers }: Target, body: string) =>
    refused(
      path,
      { method, headers: { ...jsonType, ...headers }, body },
      [400, 413],
    );

  it("is seen where it changed only the bytes of a row", async () => {
    const { db } = relay.context.storage;
    const { contact } = await db
      .selectFrom("reports")
      .select("contact")
      .where("id", "=", known.id)
      .executeTakeFirstOrThrow();
    const store = (bytes: Buffer) =>
      db
        .updateTable("reports")
        .set({ contact: bytes })
        .where("id", "=", known.id)
        .execute();
    const altered = Buffer.from(bytesOf(contact));
    altered.writeUInt8(altered.readUInt8(0) ^ 1, 0);
    await store(altered);
    expect(await rowsOf(relay)).not.toBe(before);
    await store(bytesOf(contact));
    await nothingStored();
  });

  it("R2: refuses 4,000 bodies in which one member is missing, too many, or of another type", async () => {
    const property = fc.asyncProperty(
      target(),
      fc.nat(),
      wrongValue,
      fc.constantFrom("replace", "remove", "add"),
      async (to, place, wrong, change) => {
        await send(to, JSON.stringify(spoil(to.body, place, change, wrong)));
      },
    );
    await fc.assert(property, { seed, numRuns: 4000 });
    await nothingStored();
  }, 60_000);

  it("R2: refuses 3,000 bodies that are anything at all", async () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme", maxLength: 2000 }),
      fc.jsonValue().map((value) => JSON.stringify({ claimedAt: value })),
      fc.constantFrom("", "null", "[]", "{}", '{"__proto__":{}}', "\u0000"),
      fc.constantFrom("[".repeat(100_000), `"${"x".repeat(2_000_000)}"`),
    );
    const property = fc.asyncProperty(target(), anything, send);
    await fc.assert(property, { seed, numRuns: 3000 });
    await nothingStored();
  }, 60_000);

  it("R1: answers 3,000 paths that nobody has, whatever the method", async () => {
    const parts = allRoutes.flatMap(({ path }) => path.split("/"));
    const piece = fc.oneof(
      fc.constantFrom(...parts, ...pathTricks),
      fc.string().map(encodeURIComponent),
      fc.constantFrom(newUuid(), known.id, "0", "1", "99999999999999999999"),
    );
    const property = fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"),
      fc.constantFrom("", "?after=%00", "?after=1&after=x", "?%ff"),
      async (pieces, method, query) => {
        const path = `/api/v1/${pieces.join("/")}${query}`;
        const answer = await relay.ask(path, { method });
        expect(answer.status).not.toBe(500);
        if (answer.status >= 400) {
          const problem = readAs(Problem, await answer.json());
          expect(problem?.status).toBe(answer.status);
        }
      },
    );
    await fc.assert(property, { seed, numRuns: 3000 });
    await nothingStored();
  }, 60_000);

  it("R14, R22, R34, R41: gives 2,000 wrong tokens, ids and sessions nothing", async () => {
    const token = fc.oneof(
      fc.constant("").map(() => newReceipt().token),
      fc.constant("").map(() => known.receipt.token.toLowerCase().slice(1)),
      fc.string().map(encodeURIComponent),
      fc.constantFrom("null", known.id, known.receipt.mailboxId),
    );
    const property = fc.asyncProperty(token, fc.nat(), async (wrong, place) => {
      const as = { ...jsonType, ...bearer({ token: wrong }) };
      const body = JSON.stringify(known.body);
      const report = `/api/v1/reports/${known.id}/versions`;
      const own = `/api/v1/casework/reports/${known.id}`;
      const foreign = { cookie: stranger, origin };
      const guessed = { cookie: `heard-session=${wrong}`, origin };
      const tries: readonly [string, RequestInit][] = [
        [`${report}/1`, { method: "PUT", headers: as, body }],
        [`${report}/2`, { method: "PUT", headers: as, body }],
        [`${report}/1/complete`, { method: "POST", headers: as }],
        ["/api/v1/mailbox", { headers: as }],
        ["/api/v1/mailbox/versions/1", { headers: as }],
        [own, { headers: foreign }],
        [`${own}/opened`, { method: "POST", headers: foreign }],
        [`${own}/owner`, { method: "PUT", headers: foreign }],
        [own, { headers: guessed }],
        ["/api/v1/casework/reports", { headers: guessed }],
      ];
      const [path, init] = tries[place % tries.length] ?? ["", {}];
      await refused(path, init, [401, 403, 404]);
    });
    await fc.assert(property, { seed, numRuns: 2000 });
    await nothingStored();
  }, 60_000);

  it("keeps HTML in every text as the text that it is", async () => {
    const html = `"><img src=x onerror=alert(1)><script>alert(1)</script>`;
    const contact = {
      email: html,
      mobile: html.slice(0, 40),
      subject: html.slice(0, 60),
      unsafe: html,
      accessNeeds: html,
    };
    const other = await startInProcess();
    try {
      const body = setUpBody(html);
      body.caseworker.name = html;
      body.organisation.areas = [html];
      const done = await setUp(other.ask, body);
      const { id } = await putReport(other.ask, done.organisationId, contact);
      const asked = [
        "/api/v1/organisations",
        "/api/v1/casework/session",
        `/api/v1/casework/reports/${id}`,
      ];
      for (const path of asked) {
        const answer = await other.ask(path, {
          headers: { cookie: done.cookie },
        });
        expect(answer.headers.get("content-type")).toBe("application/json");
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
        expect(JSON.stringify(await answer.json())).toContain(
          JSON.stringify(html).slice(1, -1),
        );
      }
    } finally {
      await other.stop();
    }
  });
});

const jsonType = { "content-type": "application/json" };

const pathTricks = [
  "..",
  "%2e%2e",
  "%2e%2e%2f",
  "..%2f..%2fetc%2fpasswd",
  "%5c..%5c",
  "%00",
  "%c0%ae",
  "%",
  "%zz",
  "a%0d%0aset-cookie:x=1",
  "'%20or%201=1--",
  "__proto__",
  "constructor",
];

/** No member of any body may be one of these. */
const wrongValue = fc.oneof(
  fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<unknown>([[]], {}, "x".repeat(400_000), "\u0000", "<b>"),
);

function targetsOf(
  known: PutReport,
  cookie: string,
  organisationId: string,
): Target[] {
  const receipt = newReceipt();
  const session = { cookie, origin };
  const file = { id: newUuid(), bytes: 1, sha256: "0".repeat(64) };
  const report = { ...reportBody(organisationId, receipt), files: [file] };
  const sealed = { claimedAt: at, sealed: someSealed() };
  const casework = "/api/v1/casework";
  const proof = "0".repeat(64);
  const put = (path: string, headers: Record<string, string>, body: unknown) =>
    ({ method: "PUT", path, headers, body }) as const;
  const post = (path: string, body: unknown) =>
    ({ method: "POST", path, headers: { origin }, body }) as const;
  return [
    put(`/api/v1/reports/${newUuid()}/versions/1`, bearer(receipt), report),
    put(`/api/v1/mailbox/messages/${newUuid()}`, bearer(known.receipt), sealed),
    put(`${casework}/messages/${newUuid()}`, session, {
      ...sealed,
      reportId: known.id,
      noticeText: "words",
    }),
    put(`${casework}/reports/${known.id}/state`, session, { state: "working" }),
    put(`${casework}/clips/what-happened`, session, someClip()),
    put(`${casework}/bsl-contact`, session, { address: "", hours: "" }),
    post(`${casework}/set-up`, setUpBody()),
    post(`${casework}/sign-in/start`, { email: "a@b.example" }),
    post(`${casework}/sign-in`, { email: "a@b.example", proof }),
  ];
}

/** A copy of a body with one member, anywhere in it, spoilt. */
function spoil(
  body: unknown,
  place: number,
  change: "replace" | "remove" | "add",
  wrong: unknown,
): unknown {
  const copy = structuredClone(body) as Record<string, unknown>;
  const objects: [Record<string, unknown>, string][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      if (!Array.isArray(value))
        objects.push([value as Record<string, unknown>, key]);
      visit((value as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const [owner, key] = objects[place % objects.length] ?? [copy, "x"];
  if (change === "replace")
    owner[key] = isTextOf(owner[key], wrong) ? -1 : wrong;
  else if (change === "remove") delete owner[key];
  else owner["more"] = wrong;
  return copy;
}

/** Some members are free text, which may be any text. */
function isTextOf(value: unknown, wrong: unknown): boolean {
  return typeof wrong === "string" && typeof value === "string";
}

// All but the count of wrong sign-ins, which bad input is to change.
const storedTables = [
  "deployment",
  "organisations",
  "caseworkers",
  "sessions",
  "reports",
  "versions",
  "messages",
  "notices",
  "jobs",
  "openings",
  "seen_mails",
  "notice_pieces",
  "clips",
] as const;

/** Bytes of SQLite, of which JSON says nothing by itself. */
function asText(_: string, value: unknown): unknown {
  return value instanceof ArrayBuffer
    ? Buffer.from(value).toString("base64")
    : value;
}

/** A digest of what each table holds, whatever the order of its rows: a changed row shows as a new one does. */
async function rowsOf({ context }: InProcessRelay): Promise<string> {
  const { db } = context.storage;
  const digests = storedTables.map(async (table) => {
    const rows = await db.selectFrom(table).selectAll().execute();
    const texts = rows.map((row) => JSON.stringify(row, asText)).toSorted();
    const digest = createHash("sha256").update(texts.join("\n")).digest("hex");
    return `${table}: ${String(rows.length)} rows, ${digest}`;
  });
  return (await Promise.all(digests)).join("\n");
}
