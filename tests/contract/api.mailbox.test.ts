import { afterAll, beforeAll, expect, it } from "vitest";
import { onBothRelays } from "../support/both-databases.ts";
import {
  bearer,
  newReceipt,
  newUuid,
  origin,
  problemOf,
  putAnswer,
  putMessage,
  putReport,
  putVersion,
  setUp,
  someSealed,
  withJson,
} from "../support/relay-acts.ts";
import type { InProcessRelay } from "../support/relay-in-process.ts";
import type { Mailbox } from "../../src/protocol/mailbox.ts";

onBothRelays("the mailbox", (start) => {
  let relay: InProcessRelay;
  let organisationId: string;
  let cookie: string;

  beforeAll(async () => {
    relay = await start();
    ({ organisationId, cookie } = await setUp(relay.ask));
  });
  afterAll(() => relay.stop());

  const mailbox = (
    receipt: { token: string },
    after = "",
    headers: Record<string, string> = {},
  ) =>
    relay.ask(`/api/v1/mailbox${after}`, {
      headers: { ...bearer(receipt), ...headers },
    });
  const read = async (receipt: { token: string }, after = "") =>
    (await (await mailbox(receipt, after)).json()) as Mailbox;

  it("R20: gives state, promise, versions, and messages after a cursor in the order of storing", async () => {
    const { id, receipt } = await putReport(relay.ask, organisationId);
    const first = newUuid();
    const second = newUuid();
    await putMessage(relay.ask, receipt, second);
    await putMessage(relay.ask, receipt, first);
    const all = await read(receipt);
    expect(all).toMatchObject({
      reportId: id,
      organisation: { id: organisationId, name: "Voices" },
      state: "received",
      openedAt: null,
      ownerName: null,
      promisedOn: "2026-11-25",
      cursor: 2,
    });
    expect(all.messages.map((message) => message.id)).toEqual([second, first]);
    const later = await read(receipt, "?after=1");
    expect(later.messages.map((message) => message.id)).toEqual([first]);
    const none = await read(receipt, "?after=2");
    expect(none).toMatchObject({ messages: [], cursor: 2 });
  });

  it("R20: refuses a cursor that is no number", async () => {
    const { receipt } = await putReport(relay.ask, organisationId);
    for (const after of ["-1", "x", "1e3", "", "%00", "99999999999"]) {
      const answer = await mailbox(receipt, `?after=${after}`);
      expect(await problemOf(answer)).toBe("bad-request");
    }
  });

  it("R21: answers 304 while nothing is new, and not after something is", async () => {
    const { id, receipt } = await putReport(relay.ask, organisationId);
    const etag = (await mailbox(receipt)).headers.get("etag") ?? "";
    const known = { "if-none-match": etag };
    relay.setClock("2026-11-20T11:00:00.000Z");
    expect((await mailbox(receipt, "", known)).status).toBe(304);
    await relay.ask(`/api/v1/casework/reports/${id}/opened`, {
      method: "POST",
      headers: { cookie, origin },
    });
    const changed = await mailbox(receipt, "", known);
    expect(changed.status).toBe(200);
    const opened = { "if-none-match": changed.headers.get("etag") ?? "" };
    await putAnswer(relay.ask, cookie, id);
    expect((await mailbox(receipt, "", opened)).status).toBe(200);
    relay.setClock("2026-11-20T10:00:00.000Z");
  });

  it("R22: answers a token that no mailbox has, one of wrong form, and none at all in the same words", async () => {
    const answers = await Promise.all([
      mailbox(newReceipt()),
      mailbox({ token: "short" }),
      relay.ask("/api/v1/mailbox"),
      relay.ask("/api/v1/mailbox/versions/1"),
      putMessage(relay.ask, newReceipt()),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([
      404, 404, 404, 404, 404,
    ]);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain("urn:heard:problem:no-mailbox");
  });

  it("R23: gives the sealed body of each version to its receipt alone", async () => {
    const { id, receipt, body } = await putReport(relay.ask, organisationId);
    const next = { ...body, sealedReport: someSealed() };
    await putVersion(relay.ask, id, 2, receipt, next);
    const ask = async (version: number) =>
      relay.ask(`/api/v1/mailbox/versions/${String(version)}`, {
        headers: bearer(receipt),
      });
    expect(await (await ask(1)).json()).toEqual({
      version: 1,
      receivedAt: "2026-11-20T10:00:00.000Z",
      sealedReport: body.sealedReport,
    });
    expect(await (await ask(2)).json()).toMatchObject({
      sealedReport: next.sealedReport,
    });
    expect(await problemOf(await ask(3))).toBe("not-found");
  });

  it("R24: appends a message once; other bytes under its id are refused", async () => {
    const { receipt } = await putReport(relay.ask, organisationId);
    const id = newUuid();
    const sealed = someSealed();
    const first = await putMessage(relay.ask, receipt, id, sealed);
    expect(first.status).toBe(201);
    const again = await putMessage(relay.ask, receipt, id, sealed);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
    const other = await putMessage(relay.ask, receipt, id);
    expect(other.status).toBe(409);
    expect(await problemOf(other)).toBe("message-differs");
    expect((await read(receipt)).messages).toHaveLength(1);
  });

  it("R24: refuses an id that another thread has", async () => {
    const one = await putReport(relay.ask, organisationId);
    const two = await putReport(relay.ask, organisationId);
    const id = newUuid();
    const sealed = someSealed();
    await putMessage(relay.ask, one.receipt, id, sealed);
    const other = await putMessage(relay.ask, two.receipt, id, sealed);
    expect(await problemOf(other)).toBe("message-differs");
  });

  it("R24: what the person writes begins their wait anew, with a promise of as many days", async () => {
    const { id, receipt } = await putReport(relay.ask, organisationId);
    await putAnswer(relay.ask, cookie, id);
    expect(await read(receipt)).toMatchObject({
      state: "answered",
      promisedOn: null,
    });
    relay.setClock("2026-12-23T10:00:00.000Z");
    await putMessage(relay.ask, receipt);
    expect(await read(receipt)).toMatchObject({
      state: "opened",
      promisedOn: "2026-12-30",
    });
    relay.setClock("2026-12-24T10:00:00.000Z");
    await putMessage(relay.ask, receipt);
    expect(await read(receipt)).toMatchObject({ promisedOn: "2026-12-30" });
    relay.setClock("2026-11-20T10:00:00.000Z");
  });

  it("R25: has no way to alter or take out anything of a thread", async () => {
    const { receipt } = await putReport(relay.ask, organisationId);
    const id = newUuid();
    await putMessage(relay.ask, receipt, id);
    for (const method of ["DELETE", "POST", "PATCH"]) {
      const answer = await relay.ask(
        `/api/v1/mailbox/messages/${id}`,
        withJson(method, {}, bearer(receipt)),
      );
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("PUT");
    }
    expect((await read(receipt)).messages).toHaveLength(1);
  });
});
