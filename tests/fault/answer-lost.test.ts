import { afterAll, beforeAll, expect, it } from "vitest";
import type { Listening } from "../../src/relay/http.ts";
import { onBothRelays } from "../support/both-databases.ts";
import {
  startFaultProxy,
  type Fate,
  type FaultProxy,
} from "../support/fault-proxy.ts";
import { oneConnectionEach } from "../support/one-connection.ts";
import {
  bearer,
  newReceipt,
  newUuid,
  putAnswer,
  putMessage,
  putReport,
  putVersion,
  reportBody,
  setUp,
  someSealed,
  type Ask,
} from "../support/relay-acts.ts";
import type { InProcessRelay } from "../support/relay-in-process.ts";

/** What a device got: a status and a body that it could read, or nothing. */
type Got = { readonly status: number; readonly body: unknown } | undefined;

onBothRelays("a bad line", (start) => {
  let relay: InProcessRelay;
  let listening: Listening;
  let line: FaultProxy;
  let organisationId: string;
  let cookie: string;

  beforeAll(async () => {
    relay = await start();
    listening = await relay.listen();
    line = await startFaultProxy(listening.port);
    ({ organisationId, cookie } = await setUp(relay.ask));
  });
  afterAll(async () => {
    await line.stop();
    await listening.stop();
    await relay.stop();
  });

  const over = (fate: Fate): Ask => {
    line.fate = fate;
    return oneConnectionEach(line.port, fate.is === "stall" ? 400 : 5000);
  };

  const got = async (send: (ask: Ask) => Promise<Response>, fate: Fate) =>
    send(over(fate)).then(
      async (answer): Promise<Got> => {
        const body: unknown = await answer.json().catch(() => undefined);
        return { status: answer.status, body };
      },
      (): Got => undefined,
    );

  /** The writes of a device and of a caseworker, each new. */
  const writes = async () => {
    const receipt = newReceipt();
    const id = newUuid();
    const body = reportBody(organisationId, receipt);
    const known = await putReport(relay.ask, organisationId);
    const next = { ...known.body, sealedReport: someSealed() };
    const message = [newUuid(), someSealed()] as const;
    const answer = [newUuid(), someSealed()] as const;
    return {
      "a report": (ask: Ask) => putVersion(ask, id, 1, receipt, body),
      "a later version": (ask: Ask) =>
        putVersion(ask, known.id, 2, known.receipt, next),
      "an arrival": (ask: Ask) =>
        ask(`/api/v1/reports/${known.id}/versions/1/complete`, {
          method: "POST",
          headers: bearer(known.receipt),
        }),
      "a message": (ask: Ask) => putMessage(ask, known.receipt, ...message),
      "an answer": (ask: Ask) => putAnswer(ask, cookie, known.id, ...answer),
    };
  };

  const rows = async () => {
    const { db } = relay.context.storage;
    const counts = await Promise.all([
      db.selectFrom("versions").select("digest").execute(),
      db.selectFrom("messages").select("id").execute(),
      db.selectFrom("notices").select("message_id").execute(),
    ]);
    return counts.map(({ length }) => length);
  };

  it.each(["lose-after", "stall"] as const)(
    "F7: what was stored when its answer was lost (%s) is answered as the first would have been",
    async (is) => {
      for (const [what, send] of Object.entries(await writes())) {
        expect(await got(send, { is }), what).toBeUndefined();
        const stored = await rows();
        const again = await got(send, { is: "pass" });
        expect(again?.status, what).toBe(200);
        expect(await rows(), what).toEqual(stored);
        expect(await got(send, { is: "pass" }), what).toEqual(again);
      }
    },
  );

  it("F6: nothing is stored of what never came whole, and it can be sent again", async () => {
    for (const [what, send] of Object.entries(await writes())) {
      for (const byte of [0, 1, 40, 100, 180]) {
        const stored = await rows();
        expect(await got(send, { is: "cut-after", byte }), what).toBe(
          undefined,
        );
        expect(await got(send, { is: "lose-before" }), what).toBeUndefined();
        expect(await rows(), what).toEqual(stored);
      }
      const whole = await got(send, { is: "pass" });
      expect([200, 201], what).toContain(whole?.status);
    }
  });

  it("F6, F7: an answer that is garbled at any byte does no harm", async () => {
    const { "a report": send } = await writes();
    const first = await got(send, { is: "garble", byte: 0 });
    expect(first).toBeUndefined();
    const clear = await got(send, { is: "pass" });
    const stored = await rows();
    for (let byte = 5; byte < 1000; byte += 45)
      await got(send, { is: "garble", byte });
    expect(await got(send, { is: "pass" })).toEqual(clear);
    expect(await rows()).toEqual(stored);
  });
});
