import fc from "fast-check";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import * as v from "valibot";
import { afterEach, expect, test } from "vitest";
import { versionItem } from "../../../tests/support/scripted-relay.ts";
import type { Outcome } from "../../sync/ports.ts";
import { httpRelayClient } from "./http-relay-client.ts";
import { callRelay } from "./relay-call.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

test("an answer that its schema knows is done", async () => {
  const outcome = await ask(reply(200, "application/json", '{"n":1,"new":2}'));
  expect(outcome).toEqual({ is: "done", answer: { n: 1 } });
});

test("the body, the token and the types are sent as the protocol says", async () => {
  const seen: unknown[] = [];
  const origin = await serve((request, response) => {
    const { authorization, accept } = request.headers;
    const type = request.headers["content-type"];
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      seen.push([
        request.method,
        request.url,
        authorization,
        accept,
        type,
        body,
      ]);
      response.writeHead(201, { "content-type": "application/json" });
      response.end(
        '{"receivedAt":"2026-11-20T12:00:00.000Z","promisedOn":"2026-11-25"}',
      );
    });
  });
  const client = httpRelayClient({ fetch, origin, patienceMs: 2000 });
  const item = versionItem("r1", 2);
  expect((await client.putReportVersion(item)).is).toBe("done");
  expect(seen).toEqual([
    [
      "PUT",
      "/api/v1/reports/r1/versions/2",
      `Bearer ${item.token}`,
      "application/json, application/problem+json",
      "application/json",
      JSON.stringify(item.body),
    ],
  ]);
});

test.each([
  ["half an answer", reply(200, "application/json", '{"n":'), "garbled"],
  ["another answer", reply(200, "application/json", '{"m":1}'), "garbled"],
  ["a portal's page", reply(200, "text/html", "<h1>Wi-Fi</h1>"), "garbled"],
  ["no type", reply(200, "", '{"n":1}'), "garbled"],
  ["nothing", reply(204, "", ""), "garbled"],
  ["a proxy's 403", reply(403, "text/html", "no"), "garbled"],
  ["a proxy's 502", reply(502, "text/html", "bad gateway"), "busy"],
  [
    "a problem that is none",
    reply(400, "application/problem+json", "[]"),
    "garbled",
  ],
  [
    "somebody else's problem",
    reply(400, "application/problem+json", problem("x:y", 400)),
    "garbled",
  ],
  [
    "a problem of another status",
    reply(
      200,
      "application/problem+json",
      problem("urn:heard:problem:too-large", 413),
    ),
    "garbled",
  ],
  [
    "the relay's own trouble",
    reply(
      500,
      "application/problem+json",
      problem("urn:heard:problem:broken", 500),
    ),
    "busy",
  ],
] as const)(
  "F6: %s means that nothing is known to be stored",
  async (_, listener, why) => {
    expect(await ask(listener)).toEqual({
      is: "later",
      why,
      retryAfterMs: null,
    });
  },
);

test("F6: a redirect is a portal's, and is not followed", async () => {
  let calls = 0;
  const outcome = await ask((_, response) => {
    calls += 1;
    response.writeHead(302, { location: "/elsewhere" });
    response.end();
  });
  expect(outcome).toMatchObject({ is: "later", why: "offline" });
  expect(calls).toBe(1);
});

test("F6: an answer that never comes, or stalls half-way, is given up in time", async () => {
  const silent = await ask(() => undefined, 60);
  const stalled = await ask((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"n"');
  }, 60);
  const cut = await ask((request) => request.socket.destroy());
  for (const outcome of [silent, stalled, cut])
    expect(outcome).toEqual({
      is: "later",
      why: "offline",
      retryAfterMs: null,
    });
});

test("F6: no relay at all is later", async () => {
  const origin = await serve(() => undefined);
  for (const stop of stops.splice(0)) await stop();
  expect(await call(origin)).toMatchObject({ is: "later", why: "offline" });
});

test("F16: a full disk is later, after the time that the relay asks for", async () => {
  const full = problem("urn:heard:problem:storage-full", 507);
  const headers = { "retry-after": "120" };
  const outcome = await ask(
    reply(507, "application/problem+json", full, headers),
  );
  expect(outcome).toEqual({ is: "later", why: "busy", retryAfterMs: 120_000 });
});

test("F17: too many tries is later, not never", async () => {
  const busy = problem("urn:heard:problem:too-many-tries", 429);
  const outcome = await ask(
    reply(429, "application/problem+json", busy, { "retry-after": "soon" }),
  );
  expect(outcome).toEqual({ is: "later", why: "busy", retryAfterMs: null });
});

test.each([
  ["version-differs", 409],
  ["too-large", 413],
  ["not-yours", 403],
  ["no-mailbox", 404],
  ["a-kind-of-a-later-version", 422],
])("R1: %s is a refusal with its words", async (kind, status) => {
  const document = problem(`urn:heard:problem:${kind}`, status);
  expect(
    await ask(reply(status, "application/problem+json", document)),
  ).toEqual({ is: "refused", problem: JSON.parse(document) as unknown });
});

test("R17: missing files are counted", async () => {
  const document = JSON.stringify({
    ...(JSON.parse(problem("urn:heard:problem:files-missing", 409)) as object),
    filesHere: 2,
    filesNamed: 3,
  });
  expect(await ask(reply(409, "application/problem+json", document))).toEqual({
    is: "files-missing",
    filesHere: 2,
    filesNamed: 3,
  });
});

test("F6: whatever bytes come back under whatever status and type, it is an outcome, and never done by chance", async () => {
  const answers = fc.record({
    status: fc.integer({ min: 200, max: 599 }),
    type: fc.constantFrom(
      "application/json",
      "application/problem+json; charset=utf-8",
      "text/html",
      "Application/JSON",
    ),
    body: fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.json({ maxDepth: 2 }).map((json) => Buffer.from(json)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(answers, async ({ status, type, body }) => {
      const hasBody = status !== 204 && status !== 205 && status !== 304;
      const canned = () =>
        new Response(hasBody ? Uint8Array.from(body) : null, {
          status,
          headers: { "content-type": type },
        });
      const road = { fetch: async () => canned(), origin: "", patienceMs: 50 };
      const answer = v.object({ chance: v.literal("none at all") });
      const outcome = await callRelay(road, {
        method: "GET",
        path: "/x",
        answer,
      });
      expect(outcome.is).toBe("later");
    }),
    { numRuns: 500 },
  );
});

function reply(
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, {
      ...(type === "" ? {} : { "content-type": type }),
      ...headers,
    });
    response.end(body);
  };
}

function problem(type: string, status: number): string {
  return JSON.stringify({ type, title: "A title", status, detail: "Words." });
}

async function ask(
  listener: RequestListener,
  patienceMs?: number,
): Promise<Outcome<{ n: number }>> {
  return call(await serve(listener), patienceMs);
}

async function call(
  origin: string,
  patienceMs = 5000,
): Promise<Outcome<{ n: number }>> {
  return callRelay(
    { fetch, origin, patienceMs },
    { method: "GET", path: "/x", answer: v.object({ n: v.number() }) },
  );
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resume) => server.close(resume));
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}
