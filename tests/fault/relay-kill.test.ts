import { randomBytes } from "node:crypto";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { expect, it } from "vitest";
import { onBothDatabases } from "../support/both-databases.ts";
import { setUp, setUpBody, type Ask } from "../support/relay-acts.ts";
import { startRelay } from "../support/relay-process.ts";
import { startMailWriter } from "./mail-writer.ts";
import { chance } from "./random.ts";
import { faultsOf, startWriter } from "./steady-writer.ts";

const kills = process.env["HEARD_LONG"] === "1" ? 500 : 25;
const writers = 6;
const seed = Number(process.env["HEARD_SEED"] ?? 20_261_120);

onBothDatabases("a relay killed at any instant", (newDatabase) => {
  it(
    `F11: has every acknowledged write and every mail answered 250, none twice, after ${String(kills)} kills under load (seed ${String(seed)})`,
    { timeout: 60_000 + kills * 6000 },
    async () => {
      const env = await newDatabase();
      const secretKey = randomBytes(32);
      const HEARD_SECRET_KEY = secretKey.toString("base64");
      const relay = await startRelay({ env: { ...env, HEARD_SECRET_KEY } });
      try {
        const ask: Ask = (path, init) =>
          fetch(`${relay.origin}${path}`, {
            ...init,
            headers: {
              ...(init?.headers as Record<string, string>),
              origin: relay.origin,
            },
            signal: AbortSignal.timeout(10_000),
          });
        const place = await setUp(ask, await bodyWithRealKeys());
        const times = chance(seed);
        const all = Array.from({ length: writers }, (_, index) =>
          startWriter(ask, chance(seed + index + 1), place),
        );
        const mail = await startMailWriter(ask, {
          organisationId: place.organisationId,
          lmtpPort: relay.lmtpPort,
          secretKey,
        });
        // A mail takes 0.2 s, half of it the greeting.
        for (let count = 0; count < kills; count += 1) {
          await new Promise((resume) => setTimeout(resume, times.below(500)));
          await relay.kill();
          await relay.start();
        }
        await Promise.all(all.map((writer) => writer.finish()));
        const { sent, stored } = await mail.finish();
        expect(stored).toEqual(sent);
        expect(mail.refusals).toEqual([]);
        expect(mail.repeats()).toBeGreaterThan(0);
        expect(sent.length).toBeGreaterThan(kills / 5);
        const reports = all.flatMap((writer) => writer.reports);
        expect(all.flatMap((writer) => writer.refusals)).toEqual([]);
        expect(all.some((writer) => writer.repeats() > 0)).toBe(true);
        expect(reports.length).toBeGreaterThan(kills);
        const faults: string[] = [];
        for (const report of reports)
          faults.push(...(await faultsOf(ask, report)));
        expect(faults).toEqual([]);
        const list = await ask("/api/v1/casework/reports", {
          headers: { cookie: place.cookie },
        });
        expect(await list.json()).toMatchObject({ total: reports.length + 1 });
      } finally {
        await relay.stop();
      }
    },
  );
});

/** Replies by mail are sealed by the relay, which needs a recipient that exists. */
async function bodyWithRealKeys() {
  const body = setUpBody();
  const recipient = await identityToRecipient(await generateIdentity());
  return { ...body, organisation: { ...body.organisation, recipient } };
}
