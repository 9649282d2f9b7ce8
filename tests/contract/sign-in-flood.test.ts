import { afterEach, expect, it } from "vitest";
import { onBothRelays } from "../support/both-databases.ts";
import { origin, setUp, setUpBody, withJson } from "../support/relay-acts.ts";
import type { InProcessRelay } from "../support/relay-in-process.ts";

const path = "/api/v1/casework/sign-in";
const email = "ama@voices.example";
const wrong = { email, proof: "0".repeat(64) };

onBothRelays("a flood of wrong sign-ins", (start) => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  const begin = async (env: Record<string, string> = {}) => {
    const relay = await start(env);
    ends.push(() => relay.stop());
    const body = setUpBody();
    await setUp(relay.ask, body);
    return { relay, right: { email, proof: body.caseworker.proof } };
  };
  const overSockets = async (relay: InProcessRelay) => {
    const { port, stop } = await relay.listen();
    ends.push(stop);
    return (body: unknown, hops: string) =>
      fetch(
        `http://127.0.0.1:${String(port)}${path}`,
        withJson("POST", body, { origin, "x-forwarded-for": hops }),
      );
  };

  it("R33: does not keep out a browser that signed in before, not even from the same address", async () => {
    const { relay, right } = await begin();
    const signIn = (body: unknown, cookie = "") =>
      relay.ask(path, withJson("POST", body, { origin, cookie }));
    const first = await signIn(right);
    const [known = ""] = (first.headers.getSetCookie()[1] ?? "").split(";");
    for (let count = 0; count < 5; count += 1) await signIn(wrong);
    expect((await signIn(right)).status).toBe(429);
    expect((await signIn(right, `${known}x`)).status).toBe(429);
    expect((await signIn(right, known)).status).toBe(200);
    for (let count = 0; count < 4; count += 1)
      expect((await signIn(wrong, known)).status).toBe(401);
    expect((await signIn(right, known)).status).toBe(429);
  });

  it("R33: does not slow down who comes from elsewhere through the trusted proxy", async () => {
    const { relay, right } = await begin({ HEARD_TRUSTED_PROXY: "127.0.0.1" });
    const signIn = await overSockets(relay);
    for (let count = 0; count < 5; count += 1)
      await signIn(wrong, `192.0.2.${String(count)}, 198.51.100.1`);
    expect((await signIn(right, "203.0.113.1, 198.51.100.1")).status).toBe(429);
    expect((await signIn(right, "203.0.113.1")).status).toBe(200);
  });

  it("R33: cannot pretend to come from elsewhere where no proxy is trusted", async () => {
    const { relay } = await begin();
    const signIn = await overSockets(relay);
    for (let count = 0; count < 4; count += 1)
      await signIn(wrong, `192.0.2.${String(count)}`);
    expect((await signIn(wrong, "203.0.113.1")).status).toBe(429);
  });

  it("R33: does not fill the table with addresses that nobody has", async () => {
    const { relay } = await begin();
    const signIn = (address: string) =>
      relay.ask(path, withJson("POST", { ...wrong, email: address }));
    for (let count = 0; count < 20; count += 1)
      await signIn(`made-up-${String(count)}@voices.example`);
    relay.setClock("2026-11-20T11:00:01.000Z");
    await signIn("another@voices.example");
    const { db } = relay.context.storage;
    const rows = await db.selectFrom("sign_in_tries").selectAll().execute();
    expect(rows).toHaveLength(1);
  });
});
