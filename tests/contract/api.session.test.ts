import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endCaseworker } from "../../src/relay/storage/caseworkers.ts";
import { onBothRelays } from "../support/both-databases.ts";
import {
  cookieOf,
  newUuid,
  origin,
  problemOf,
  setUp,
  setUpBody,
  withJson,
} from "../support/relay-acts.ts";
import {
  startInProcess,
  type InProcessRelay,
} from "../support/relay-in-process.ts";

type Ask = InProcessRelay["ask"];

const post = (ask: Ask, path: string, body: unknown, from = origin) =>
  ask(`/api/v1/casework${path}`, withJson("POST", body, { origin: from }));

onBothRelays("set-up and sign-in", (start) => {
  let relay: InProcessRelay;
  // Of two that set it up at once, the one that was first.
  let body = setUpBody();
  const right = { email: "ama@voices.example", proof: body.caseworker.proof };
  const wrong = { ...right, proof: "0".repeat(64) };

  beforeAll(async () => {
    relay = await start();
  });
  afterAll(() => relay.stop());

  const isNeeded = async () =>
    (await relay.ask("/api/v1/casework/set-up")).json();

  it("R30: is not done with another code, and then is to be done still", async () => {
    const other = { ...setUpBody(), code: "amber-bridge-candle-0043" };
    const answer = await post(relay.ask, "/set-up", other);
    expect(answer.status).toBe(403);
    expect(await problemOf(answer)).toBe("wrong-code");
    expect(await isNeeded()).toEqual({ needed: true });
  });

  it("R30: works once with the code, however it is typed, and signs in", async () => {
    const code = " AMBER bridge-candle 0042";
    const bodies = [body, setUpBody()].map((each) => ({ ...each, code }));
    const answers = await Promise.all(
      bodies.map((each) => post(relay.ask, "/set-up", each)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 409]);
    body = bodies[statuses.indexOf(201)] ?? body;
    expect(await isNeeded()).toEqual({ needed: false });
    const again = await post(relay.ask, "/set-up", setUpBody());
    expect(await problemOf(again)).toBe("already-set-up");
  });

  it("R32: gives an address its salt, and one that nobody has a salt that stays", async () => {
    const salt = async (email: string) => {
      const answer = await post(relay.ask, "/sign-in/start", { email });
      return ((await answer.json()) as { passphraseSalt: string })
        .passphraseSalt;
    };
    const nobody = await salt("nobody@voices.example");
    expect(nobody).toMatch(/^[A-Za-z0-9+/]{22}==$/u);
    expect(await salt("Nobody@Voices.example ")).toBe(nobody);
    expect(await salt("other@voices.example")).not.toBe(nobody);
    expect(await salt("AMA@voices.example")).toBe(await salt(right.email));
  });

  it("R33: answers a wrong proof and an unknown address in the same words", async () => {
    const answers = [
      await post(relay.ask, "/sign-in", wrong),
      await post(relay.ask, "/sign-in", { ...wrong, email: "x@y.example" }),
    ];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(texts[0]).toBe(texts[1]);
  });

  it("R34: gives a session of 12 hours in a cookie that scripts and other sites cannot use", async () => {
    const answer = await post(relay.ask, "/sign-in", right);
    expect(answer.status).toBe(200);
    const cookie = answer.headers.get("set-cookie") ?? "";
    for (const part of [
      "HttpOnly",
      "SameSite=Strict",
      "Secure",
      "Path=/api/v1/casework",
      "Max-Age=43200",
    ])
      expect(cookie).toContain(part);
    expect(await answer.json()).toMatchObject({
      caseworker: { name: "Ama Osei", email: "ama@voices.example" },
      organisation: { name: "Voices", promiseDays: 3 },
      sealedIdentity: body.caseworker.sealedIdentity,
      organisationIdentity: body.caseworker.organisationIdentity,
      endsAt: "2026-11-20T22:00:00.000Z",
      canNotify: false,
    });
  });

  it("R34: ends after 12 hours, and at once when it is ended", async () => {
    const session = (cookie: string) =>
      relay.ask("/api/v1/casework/session", { headers: { cookie } });
    const first = cookieOf(await post(relay.ask, "/sign-in", right));
    expect((await session(first)).status).toBe(200);
    relay.setClock("2026-11-20T22:00:00.000Z");
    expect(await problemOf(await session(first))).toBe("not-signed-in");
    relay.setClock("2026-11-20T10:00:00.000Z");
    const second = cookieOf(await post(relay.ask, "/sign-in", right));
    const end = await relay.ask("/api/v1/casework/session", {
      method: "DELETE",
      headers: { cookie: second, origin },
    });
    expect(end.status).toBe(204);
    expect((await session(second)).status).toBe(401);
    expect((await session("heard-session=guess")).status).toBe(401);
  });

  it("R34: refuses writes that a page of another origin sends", async () => {
    const signIn = await post(relay.ask, "/sign-in", right);
    const cookie = cookieOf(signIn);
    const foreign = { cookie, origin: "https://elsewhere.example" };
    const id = newUuid();
    const answers = await Promise.all([
      post(relay.ask, "/sign-in", right, foreign.origin),
      relay.ask(
        `/api/v1/casework/reports/${id}/state`,
        withJson("PUT", { state: "working" }, foreign),
      ),
      relay.ask(`/api/v1/casework/reports/${id}/opened`, {
        method: "POST",
        headers: foreign,
      }),
      relay.ask("/api/v1/casework/session", {
        method: "DELETE",
        headers: { cookie, origin: "null" },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(await problemOf(answers[0] as Response)).toBe("other-origin");
  });

  it("R33: slows wrong tries down and locks nobody out", async () => {
    const second = (at: number) =>
      `2026-11-21T10:${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}.000Z`;
    relay.setClock(second(0));
    for (let count = 0; count < 3; count += 1)
      expect((await post(relay.ask, "/sign-in", wrong)).status).toBe(401);
    expect((await post(relay.ask, "/sign-in", wrong)).status).toBe(401);
    const early = await post(relay.ask, "/sign-in", right);
    expect(early.status).toBe(429);
    expect(await problemOf(early)).toBe("too-many-tries");
    expect(early.headers.get("retry-after")).toBe("1");
    relay.setClock(second(2));
    expect((await post(relay.ask, "/sign-in", right)).status).toBe(200);
    expect((await post(relay.ask, "/sign-in", wrong)).status).toBe(401);
    expect((await post(relay.ask, "/sign-in", right)).status).toBe(200);
    relay.setClock("2026-11-20T10:00:00.000Z");
  });

  it("R33: slows tries down that are sent all at once", async () => {
    const email = "crowd@voices.example";
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        post(relay.ask, "/sign-in", { ...wrong, email }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(15);
  });

  it("R33: keeps no proof, no address in clear, no cookie", async () => {
    const answer = await post(relay.ask, "/sign-in", right);
    const { db } = relay.context.storage;
    const rows = JSON.stringify([
      await db.selectFrom("caseworkers").selectAll().execute(),
      await db.selectFrom("sessions").selectAll().execute(),
      await db.selectFrom("sign_in_tries").selectAll().execute(),
    ]);
    const secrets = [right.proof, right.email, cookieOf(answer).slice(14)];
    for (const secret of secrets) expect(rows).not.toContain(secret);
  });

  it("R34: ends the sessions of somebody who leaves at once", async () => {
    const cookie = cookieOf(await post(relay.ask, "/sign-in", right));
    const { db } = relay.context.storage;
    await endCaseworker(db, body.caseworker.id, "2026-11-20T10:00:00.000Z");
    const answer = await relay.ask("/api/v1/casework/reports", {
      headers: { cookie },
    });
    expect(answer.status).toBe(401);
    expect((await post(relay.ask, "/sign-in", right)).status).toBe(401);
  });
});

describe("a relay that was not told its origin", () => {
  it("R34: takes writes from its own pages by whichever name it was opened", async () => {
    const relay = await startInProcess({ HEARD_ORIGIN: "" });
    try {
      await setUp((path, init) =>
        relay.ask(path, {
          ...init,
          headers: {
            ...(init?.headers as Record<string, string>),
            host: "127.0.0.1:8080",
            origin: "http://127.0.0.1:8080",
          },
        }),
      );
      const foreign = await relay.ask(
        "/api/v1/casework/sign-in/start",
        withJson(
          "POST",
          { email: "a@b.example" },
          { host: "127.0.0.1:8080", origin: "http://127.0.0.1:9999" },
        ),
      );
      expect(foreign.status).toBe(403);
    } finally {
      await relay.stop();
    }
  });
});
