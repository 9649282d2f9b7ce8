import { afterAll, beforeAll, expect, it } from "vitest";
import { bytesOf } from "../../src/relay/storage/tables.ts";
import type {
  CaseworkReport,
  ReportList,
} from "../../src/protocol/casework.ts";
import { onBothRelays } from "../support/both-databases.ts";
import {
  bearer,
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
import { addColleague, otherOrganisation } from "../support/relay-people.ts";
import type { InProcessRelay } from "../support/relay-in-process.ts";

onBothRelays("casework", (start) => {
  let relay: InProcessRelay;
  let organisationId: string;
  let cookie: string;

  beforeAll(async () => {
    relay = await start();
    ({ organisationId, cookie } = await setUp(relay.ask));
  });
  afterAll(() => relay.stop());

  const get = (path: string, as = cookie) =>
    relay.ask(`/api/v1/casework${path}`, { headers: { cookie: as } });
  const act = (method: string, path: string, as = cookie, body?: unknown) =>
    relay.ask(
      `/api/v1/casework${path}`,
      withJson(method, body, { cookie: as, origin }),
    );
  const list = async (after = "") =>
    (await (await get(`/reports${after}`)).json()) as ReportList;
  const report = async (id: string) =>
    (await (await get(`/reports/${id}`)).json()) as CaseworkReport;

  it("R35: lists who waits longest first, 25 a page, and each report once", async () => {
    const before = (await list()).total;
    const ids: string[] = [];
    for (let count = 0; count < 60; count += 1) {
      const minute = String(59 - count).padStart(2, "0");
      relay.setClock(`2026-11-19T10:${minute}:00.000Z`);
      ids.push((await putReport(relay.ask, organisationId)).id);
      if (count === 58) relay.setClock("2026-11-19T09:00:00.000Z");
    }
    relay.setClock("2026-11-20T10:00:00.000Z");
    await putAnswer(relay.ask, cookie, ids[10] ?? "");
    const first = await list();
    expect(first).toMatchObject({ total: before + 60, waiting: before + 59 });
    expect(first.reports).toHaveLength(25);
    expect(first.reports[0]?.id).toBe(ids[59]);
    const seen = first.reports.map(({ id }) => id);
    let { next } = first;
    while (next !== null) {
      const page = await list(`?after=${encodeURIComponent(next)}`);
      seen.push(...page.reports.map(({ id }) => id));
      ({ next } = page);
    }
    expect(seen).toHaveLength(before + 60);
    expect(new Set(seen).size).toBe(before + 60);
    expect(seen.at(-1)).toBe(ids[10]);
    expect(first.reports[0]).toMatchObject({
      state: "received",
      promisedOn: "2026-11-24",
      owner: null,
      version: 1,
      filesHere: 0,
      filesNamed: 0,
      noticeFailed: false,
    });
  });

  it("R35: refuses a cursor that it did not give", async () => {
    for (const after of ["x", "0%20", "%00", "0 2026 ' or 1=1"]) {
      const answer = await get(`/reports?after=${encodeURIComponent(after)}`);
      expect(await problemOf(answer)).toBe("bad-request");
    }
  });

  it("R36: gives every version, the thread, and the contact rules", async () => {
    const contact = { ways: ["email" as const], email: "kit@home.example" };
    const put = await putReport(relay.ask, organisationId, contact);
    const second = { ...put.body, sealedReport: someSealed() };
    await putVersion(relay.ask, put.id, 2, put.receipt, second);
    await putMessage(relay.ask, put.receipt);
    const read = await report(put.id);
    expect(read.contact).toMatchObject(contact);
    expect(read.versions.map(({ sealedReport }) => sealedReport)).toEqual([
      put.body.sealedReport,
      second.sealedReport,
    ]);
    expect(read.messages).toHaveLength(1);
  });

  it("R36: keeps the contact rules encrypted in the database", async () => {
    const contact = { email: "kit@home.example" };
    const { id } = await putReport(relay.ask, organisationId, contact);
    const row = await relay.context.storage.db
      .selectFrom("reports")
      .select("contact")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(bytesOf(row.contact).toString("latin1")).not.toContain("kit");
  });

  it("R37: records each opening, and the person sees that theirs was opened", async () => {
    const { id, receipt } = await putReport(relay.ask, organisationId);
    expect((await act("POST", `/reports/${id}/opened`)).status).toBe(204);
    relay.setClock("2026-11-20T12:00:00.000Z");
    expect((await act("POST", `/reports/${id}/opened`)).status).toBe(204);
    relay.setClock("2026-11-20T10:00:00.000Z");
    const mailbox = await relay.ask("/api/v1/mailbox", {
      headers: bearer(receipt),
    });
    expect(await mailbox.json()).toMatchObject({
      state: "opened",
      openedAt: "2026-11-20T10:00:00.000Z",
    });
    const openings = await relay.context.storage.db
      .selectFrom("openings")
      .select("at")
      .where("report_id", "=", id)
      .orderBy("at")
      .execute();
    expect(openings.map(({ at }) => at)).toEqual([
      "2026-11-20T10:00:00.000Z",
      "2026-11-20T12:00:00.000Z",
    ]);
  });

  it("R38: gives a report to who takes it first, and says who has it", async () => {
    const colleague = await addColleague(relay, organisationId, "Bel Rees");
    const { id, receipt } = await putReport(relay.ask, organisationId);
    expect((await act("PUT", `/reports/${id}/owner`)).status).toBe(204);
    expect((await act("PUT", `/reports/${id}/owner`)).status).toBe(204);
    const late = await act("PUT", `/reports/${id}/owner`, colleague);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      type: "urn:heard:problem:taken",
      owner: "Ama Osei",
    });
    const mailbox = await relay.ask("/api/v1/mailbox", {
      headers: bearer(receipt),
    });
    expect(await mailbox.json()).toMatchObject({ ownerName: "Ama Osei" });
  });

  it("R39: moves along the allowed moves only", async () => {
    const { id } = await putReport(relay.ask, organisationId);
    const move = (state: string) =>
      act("PUT", `/reports/${id}/state`, cookie, { state });
    expect(await problemOf(await move("working"))).toBe("move-not-allowed");
    await act("POST", `/reports/${id}/opened`);
    expect((await move("working")).status).toBe(204);
    expect((await move("working")).status).toBe(204);
    expect(await problemOf(await move("answered"))).toBe("move-not-allowed");
    expect(await problemOf(await move("closed"))).toBe("bad-request");
  });

  it("R39: while the organisation waits for the person, the person does not wait", async () => {
    const { id } = await putReport(relay.ask, organisationId);
    await act("POST", `/reports/${id}/opened`);
    const { waiting } = await list();
    const move = (state: string) =>
      act("PUT", `/reports/${id}/state`, cookie, { state });
    await move("waiting-for-you");
    expect((await list()).waiting).toBe(waiting - 1);
    await move("working");
    expect((await list()).waiting).toBe(waiting);
  });

  it("R40: appends an answer once, ends the wait, and queues one notice", async () => {
    const { id } = await putReport(relay.ask, organisationId);
    const { waiting } = await list();
    const messageId = newUuid();
    const sealed = someSealed();
    const first = await putAnswer(relay.ask, cookie, id, messageId, sealed);
    expect(first.status).toBe(201);
    const again = await putAnswer(relay.ask, cookie, id, messageId, sealed);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
    const other = await putAnswer(relay.ask, cookie, id, messageId);
    expect(await problemOf(other)).toBe("message-differs");
    expect((await list()).waiting).toBe(waiting - 1);
    const read = await report(id);
    expect(read).toMatchObject({ state: "answered", promisedOn: null });
    expect(read.messages).toMatchObject([
      { from: "organisation", notice: { state: "queued", way: null } },
    ]);
    const jobs = await relay.context.storage.db
      .selectFrom("jobs")
      .select(["kind", "run_at"])
      .where("ref", "=", messageId)
      .execute();
    expect(jobs).toEqual([
      { kind: "notice", run_at: "2026-11-20T10:00:00.000Z" },
    ]);
  });

  it("R40, R51: keeps the clear text only where the person asked for it, and encrypted", async () => {
    const text = "The council wrote back on Tuesday.";
    for (const noticeSays of ["news", "everything"] as const) {
      const { id } = await putReport(relay.ask, organisationId, { noticeSays });
      const messageId = newUuid();
      await act("PUT", `/messages/${messageId}`, cookie, {
        reportId: id,
        claimedAt: "2026-11-20T10:00:00.000Z",
        sealed: someSealed(),
        noticeText: text,
      });
      const row = await relay.context.storage.db
        .selectFrom("notices")
        .select("text")
        .where("message_id", "=", messageId)
        .executeTakeFirstOrThrow();
      const kept = row.text === null ? null : bytesOf(row.text);
      expect(kept === null).toBe(noticeSays === "news");
      if (kept === null) continue;
      expect(kept.toString("latin1")).not.toContain("council");
      const { keys } = relay.context;
      expect(keys.decrypt("notice", messageId, kept)).toBe(text);
    }
  });

  it("R41: shows nothing of another organisation's reports, and changes nothing in them", async () => {
    const { id } = await putReport(relay.ask, organisationId);
    const stranger = await otherOrganisation(relay);
    expect((await get(`/reports/${id}`, stranger)).status).toBe(404);
    const answers = await Promise.all([
      act("POST", `/reports/${id}/opened`, stranger),
      act("PUT", `/reports/${id}/owner`, stranger),
      act("PUT", `/reports/${id}/state`, stranger, { state: "working" }),
      putAnswer(relay.ask, stranger, id),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await (await get("/reports", stranger)).json()).toMatchObject({
      reports: [],
      total: 0,
    });
    expect(await report(id)).toMatchObject({
      state: "received",
      owner: null,
      messages: [],
    });
  });
});
