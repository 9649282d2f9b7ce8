import { afterAll, beforeAll, expect, it } from "vitest";
import { randomBytes } from "node:crypto";
import { addOrganisation } from "../../src/relay/storage/organisations.ts";
import { makeIntake } from "../../src/relay/storage/intake.ts";
import type { NewVersion } from "../../src/relay/storage/report-versions.ts";
import { readReportList } from "../../src/relay/storage/casework-list.ts";
import { queueJob } from "../../src/relay/storage/jobs.ts";
import {
  openStorage,
  type Storage,
  type StoragePlace,
} from "../../src/relay/storage/storage.ts";
import { newUuid, someRecipient } from "../support/relay-acts.ts";

/** What every storage does. `newPlace` gives an empty database; a place can be opened twice, as by two relays. */
export function storageContract(newPlace: () => Promise<StoragePlace>): void {
  let place: StoragePlace;
  let one: Storage;
  let other: Storage;
  const organisationId = newUuid();

  beforeAll(async () => {
    place = await newPlace();
    [one, other] = await Promise.all([openStorage(place), openStorage(place)]);
    await addOrganisation(one.db, {
      id: organisationId,
      name: "Voices",
      areas: ["Northtown"],
      ways: ["app"],
      promiseDays: 3,
      recipient: someRecipient,
      recoveryRecipient: someRecipient,
      identityForRecovery: randomBytes(32),
      createdAt: "2026-11-20T10:00:00.000Z",
    });
  });
  afterAll(async () => {
    await one.close();
    await other.close();
  });

  const newVersion = (changes: Partial<NewVersion> = {}): NewVersion => ({
    reportId: newUuid(),
    version: 1,
    organisationId,
    mailboxId: randomBytes(16).toString("base64url"),
    tokenHash: randomBytes(32).toString("base64url"),
    recipient: someRecipient,
    contact: randomBytes(64),
    digest: randomBytes(32).toString("base64url"),
    receivedAt: new Date("2026-11-20T10:00:00.000Z"),
    claimedAt: "2026-11-20T09:00:00.000Z",
    files: "[]",
    filesNamed: 0,
    sealedSummary: randomBytes(32),
    sealedReport: randomBytes(2000),
    ...changes,
  });

  it("R12: takes one version once, when two relays get it at the same time", async () => {
    const intakes = [makeIntake(one), makeIntake(other)];
    const versions = Array.from({ length: 30 }, () => newVersion());
    const outcomes = await Promise.all(
      versions.flatMap((version, index) =>
        (index % 2 === 0 ? intakes : intakes.toReversed()).map((intake) =>
          intake(version),
        ),
      ),
    );
    const kinds = outcomes.map(({ is }) => is).toSorted();
    expect(kinds.filter((kind) => kind === "stored")).toHaveLength(30);
    expect(kinds.filter((kind) => kind === "same")).toHaveLength(30);
    const list = await readReportList(one.db, organisationId, null);
    expect(list).toMatchObject({ total: 30, waiting: 30 });
  });

  it("answers each of a group with its own, the good beside the bad", async () => {
    const intake = makeIntake(one);
    const good = newVersion();
    const taken = newVersion();
    await intake(taken);
    const outcomes = await Promise.all([
      intake(good),
      intake({ ...taken, digest: "other" }),
      intake(newVersion({ tokenHash: taken.tokenHash })),
      intake(newVersion({ organisationId: newUuid() })),
      intake(newVersion({ version: 2 })),
      intake({ ...taken, tokenHash: "other" }),
      intake(newVersion()),
    ]);
    expect(outcomes.map(({ is }) => is)).toEqual([
      "stored",
      "differs",
      "not-yours",
      "no-organisation",
      "missing",
      "not-yours",
      "stored",
    ]);
  });

  it("stores the others of a group in which one cannot be stored", async () => {
    const intake = makeIntake(one);
    const impossible = newVersion({ files: null as never });
    const outcomes = await Promise.allSettled([
      intake(newVersion()),
      intake(impossible),
      intake(newVersion()),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });

  it("keeps all of a transaction or none of it", async () => {
    const job = {
      id: newUuid(),
      kind: "notice",
      ref: newUuid(),
      runAt: "2026-11-20T10:00:00.000Z",
    };
    const failing = one.transaction(async (db) => {
      await queueJob(db, job);
      throw new Error("in the middle");
    });
    await expect(failing).rejects.toThrow("in the middle");
    const count = async () =>
      (await one.db.selectFrom("jobs").selectAll().execute()).length;
    expect(await count()).toBe(0);
    await one.transaction((db) => queueJob(db, job));
    await one.transaction((db) => queueJob(db, { ...job, id: newUuid() }));
    expect(await count()).toBe(1);
  });

  it("gives bytes and every kind of text back as they were", async () => {
    const intake = makeIntake(one);
    const version = newVersion({
      files: '["\u{1F98A} ü \\" \' -- ; \\u0000"]',
    });
    await intake(version);
    const row = await one.db
      .selectFrom("versions")
      .select(["files", "sealed_report"])
      .where("report_id", "=", version.reportId)
      .executeTakeFirstOrThrow();
    expect(row.files).toBe(version.files);
    expect(Buffer.from(row.sealed_report as Uint8Array)).toEqual(
      version.sealedReport,
    );
  });
}
