import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { endCaseworker } from "../../src/relay/storage/caseworkers.ts";
import { onBothRelays } from "../support/both-databases.ts";
import {
  bearer,
  newReceipt,
  newUuid,
  problemOf,
  putReport,
  putVersion,
  reportBody,
  setUp,
  someRecipient,
  someSealed,
} from "../support/relay-acts.ts";
import type { InProcessRelay } from "../support/relay-in-process.ts";

onBothRelays("directory and reports", (start) => {
  let relay: InProcessRelay;
  let organisationId: string;
  let caseworkerId: string;

  beforeAll(async () => {
    relay = await start();
    const { body } = await setUp(relay.ask);
    organisationId = body.organisation.id;
    caseworkerId = body.caseworker.id;
  });
  afterAll(() => relay.stop());

  const complete = (id: string, version: number, token: string) =>
    relay.ask(`/api/v1/reports/${id}/versions/${String(version)}/complete`, {
      method: "POST",
      headers: bearer({ token }),
    });

  it("R5: gives the salt of the deployment and who can receive", async () => {
    const answer = await relay.ask("/api/v1/organisations");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      receiptSalt: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/u),
      organisations: [
        {
          id: organisationId,
          name: "Voices",
          areas: ["Northtown"],
          // No mail can leave this relay, so email is no way now.
          ways: ["app"],
          promiseDays: 3,
          recipient: someRecipient,
          // Nobody has said yet how to sign to them.
          bslContact: { address: "", hours: "" },
        },
      ],
    });
  });

  it("R10, R11, R18: stores the first version and answers with the dates", async () => {
    const { answer } = await putReport(relay.ask, organisationId);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      receivedAt: "2026-11-20T10:00:00.000Z",
      promisedOn: "2026-11-25",
    });
  });

  it("R10: refuses an id that is no UUIDv7 and a version below 1", async () => {
    const receipt = newReceipt();
    const body = reportBody(organisationId, receipt);
    const ids = ["1", newUuid().toUpperCase(), `${newUuid()}0`];
    for (const id of ids) {
      const answer = await putVersion(relay.ask, id, 1, receipt, body);
      expect(await problemOf(answer)).toBe("not-found");
    }
    const zeroth = await putVersion(relay.ask, newUuid(), 0, receipt, body);
    expect(zeroth.status).toBe(404);
  });

  it("R10: refuses an organisation that nobody has", async () => {
    const { answer } = await putReport(relay.ask, newUuid());
    expect(answer.status).toBe(404);
    expect(await problemOf(answer)).toBe("no-organisation");
  });

  it("R12: gives the same bytes the same answer, however often", async () => {
    const put = await putReport(relay.ask, organisationId);
    const first = await put.answer.json();
    relay.setClock("2026-12-24T10:00:00.000Z");
    for (let count = 0; count < 3; count += 1) {
      const { id, receipt, body } = put;
      const again = await putVersion(relay.ask, id, 1, receipt, body);
      expect(again.status).toBe(200);
      expect(await again.json()).toEqual(first);
    }
    relay.setClock("2026-11-20T10:00:00.000Z");
  });

  it("R12: stores the same bytes once when they come many times at once", async () => {
    const receipt = newReceipt();
    const id = newUuid();
    const body = reportBody(organisationId, receipt);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        putVersion(relay.ask, id, 1, receipt, body),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
  });

  it("R13: refuses other bytes under the same id and version, and changes nothing", async () => {
    const { id, receipt, body } = await putReport(relay.ask, organisationId);
    const other = { ...body, sealedReport: someSealed() };
    const refused = await putVersion(relay.ask, id, 1, receipt, other);
    expect(refused.status).toBe(409);
    expect(await problemOf(refused)).toBe("version-differs");
    const kept = await relay.ask("/api/v1/mailbox/versions/1", {
      headers: bearer(receipt),
    });
    expect(await kept.json()).toMatchObject({
      sealedReport: body.sealedReport,
    });
  });

  it("R14: refuses a later version, and a first one again, under another token", async () => {
    const { id, receipt, body } = await putReport(relay.ask, organisationId);
    const other = { ...newReceipt(), mailboxId: receipt.mailboxId };
    for (const version of [1, 2]) {
      const refused = await putVersion(relay.ask, id, version, other, body);
      expect(refused.status).toBe(403);
      expect(await problemOf(refused)).toBe("not-yours");
    }
  });

  it("R14: refuses a second report in one mailbox", async () => {
    const { receipt } = await putReport(relay.ask, organisationId);
    const body = reportBody(organisationId, receipt);
    const refused = await putVersion(relay.ask, newUuid(), 1, receipt, body);
    expect(await problemOf(refused)).toBe("not-yours");
  });

  it("R14: keeps no token, only its hash", async () => {
    const { receipt } = await putReport(relay.ask, organisationId);
    const rows = await relay.context.storage.db
      .selectFrom("reports")
      .selectAll()
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(receipt.token);
  });

  it("R15: refuses a version before the one under it, and takes them in order", async () => {
    const { id, receipt, body } = await putReport(relay.ask, organisationId);
    const next = { ...body, sealedReport: someSealed() };
    const early = await putVersion(relay.ask, id, 3, receipt, next);
    expect(early.status).toBe(409);
    expect(await problemOf(early)).toBe("version-missing");
    const second = await putVersion(relay.ask, id, 2, receipt, next);
    expect(second.status).toBe(201);
    const third = await putVersion(relay.ask, id, 3, receipt, next);
    expect(third.status).toBe(201);
    const unknown = await putVersion(relay.ask, newUuid(), 2, newReceipt(), {
      ...next,
      mailboxId: newReceipt().mailboxId,
    });
    expect(await problemOf(unknown)).toBe("version-missing");
  });

  it("R15: refuses a later version for another organisation or receipt", async () => {
    const { id, receipt, body } = await putReport(relay.ask, organisationId);
    const others = [
      { ...body, organisationId: newUuid() },
      { ...body, mailboxId: newReceipt().mailboxId },
    ];
    for (const other of others) {
      const refused = await putVersion(relay.ask, id, 2, receipt, other);
      expect(await problemOf(refused)).toBe("bad-request");
    }
  });

  it("R16: says when everything has arrived, and the same ever after", async () => {
    const { id, receipt } = await putReport(relay.ask, organisationId);
    const first = await complete(id, 1, receipt.token);
    expect(first.status).toBe(200);
    const arrived = await first.json();
    expect(arrived).toEqual({
      arrivedAt: "2026-11-20T10:00:00.000Z",
      promisedOn: "2026-11-25",
    });
    relay.setClock("2026-11-23T10:00:00.000Z");
    const again = await complete(id, 1, receipt.token);
    relay.setClock("2026-11-20T10:00:00.000Z");
    expect(await again.json()).toEqual(arrived);
  });

  it("R16: says nothing of a report to who has not its receipt", async () => {
    const { id } = await putReport(relay.ask, organisationId);
    const wrong = await complete(id, 1, newReceipt().token);
    expect(await problemOf(wrong)).toBe("not-yours");
    const unknown = await complete(newUuid(), 1, newReceipt().token);
    expect(await problemOf(unknown)).toBe("not-found");
  });

  it("R17, F19: does not say arrived while a file of the manifest is missing", async () => {
    const receipt = newReceipt();
    const id = newUuid();
    const file = {
      id: newUuid(),
      bytes: 5,
      sha256: randomBytes(32).toString("hex"),
    };
    const body = { ...reportBody(organisationId, receipt), files: [file] };
    expect((await putVersion(relay.ask, id, 1, receipt, body)).status).toBe(
      201,
    );
    const answer = await complete(id, 1, receipt.token);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      type: "urn:heard:problem:files-missing",
      filesHere: 0,
      filesNamed: 1,
    });
    const mailbox = await relay.ask("/api/v1/mailbox", {
      headers: bearer(receipt),
    });
    expect(await mailbox.json()).toMatchObject({
      versions: [{ arrivedAt: null, filesHere: 0, filesNamed: 1 }],
    });
  });

  it("F14, R19: orders and promises by the relay's clock, whatever the device claims", async () => {
    const receipt = newReceipt();
    const id = newUuid();
    const body = {
      ...reportBody(organisationId, receipt),
      claimedAt: "2009-01-01T00:00:00.000Z",
    };
    const answer = await putVersion(relay.ask, id, 1, receipt, body);
    expect(await answer.json()).toMatchObject({ promisedOn: "2026-11-25" });
    const mailbox = await relay.ask("/api/v1/mailbox", {
      headers: bearer(receipt),
    });
    expect(await mailbox.json()).toMatchObject({
      now: "2026-11-20T10:00:00.000Z",
      versions: [
        {
          receivedAt: "2026-11-20T10:00:00.000Z",
          claimedAt: "2009-01-01T00:00:00.000Z",
        },
      ],
    });
  });

  it("F17: refuses none of nine people at one address in one hour", async () => {
    for (let person = 0; person < 9; person += 1) {
      relay.setClock(
        `2026-11-20T10:${String(person * 6).padStart(2, "0")}:00.000Z`,
      );
      const { id, receipt, answer } = await putReport(
        relay.ask,
        organisationId,
      );
      expect(answer.status).toBe(201);
      expect((await complete(id, 1, receipt.token)).status).toBe(200);
    }
    relay.setClock("2026-11-20T10:00:00.000Z");
  });

  it("R6, F13: does not offer an organisation in which nobody can unseal, and says so", async () => {
    const { storage } = relay.context;
    await endCaseworker(storage.db, caseworkerId, "2026-11-20T10:00:00.000Z");
    const directory = await relay.ask("/api/v1/organisations");
    expect(await directory.json()).toMatchObject({ organisations: [] });
    const readiness = await relay.ask("/readyz");
    expect(await readiness.json()).toMatchObject({
      organisationsWithoutCaseworker: 1,
    });
    const late = await putReport(relay.ask, organisationId);
    expect(late.answer.status).toBe(201);
  });
});
