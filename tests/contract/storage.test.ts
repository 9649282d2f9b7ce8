import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterAll, describe, expect, inject, it } from "vitest";
import { migrate, migrations } from "../../src/relay/storage/migrate.ts";
import { postgresDialect } from "../../src/relay/storage/postgres.ts";
import { sqliteDialect } from "../../src/relay/storage/sqlite.ts";
import { readClips } from "../../src/relay/storage/clips.ts";
import { findOrganisation } from "../../src/relay/storage/organisations.ts";
import {
  openStorage,
  type StoragePlace,
} from "../../src/relay/storage/storage.ts";
import { hasPostgres } from "../support/postgres.ts";
import { runPostgres } from "../support/run-postgres.ts";
import { tempDir, type TempDir } from "../support/temp-dir.ts";
import { storageContract } from "./storage.contract.ts";

const folders: TempDir[] = [];
afterAll(async () => {
  for (const folder of folders) await folder.remove();
});

async function newFile(): Promise<StoragePlace> {
  const folder = await tempDir("storage");
  folders.push(folder);
  return { kind: "sqlite", file: join(folder.path, "heard.sqlite") };
}

async function newPostgres(): Promise<StoragePlace> {
  const server = await runPostgres(inject("runDirectory"));
  return { kind: "postgres", url: await server.newDatabase() };
}

describe("storage on SQLite", () => {
  storageContract(newFile);
  fromEveryVersion(newFile);

  it("R11: commits in WAL and waits for the disk", async () => {
    const storage = await openStorage(await newFile());
    const ask = async (pragma: string) =>
      (await sql.raw(`pragma ${pragma}`).execute(storage.db)).rows;
    expect(await ask("journal_mode")).toEqual([{ journal_mode: "wal" }]);
    // 2 is FULL.
    expect(await ask("synchronous")).toEqual([{ synchronous: 2 }]);
    await storage.close();
  });
});

// Skipped only where set-up said loudly that no PostgreSQL can be had.
describe.skipIf(!hasPostgres())("storage on PostgreSQL", () => {
  storageContract(newPostgres);
  fromEveryVersion(newPostgres);

  it("R11: waits for the disk, whatever the server was told", async () => {
    const storage = await openStorage(await newPostgres());
    const { rows } = await sql`show synchronous_commit`.execute(storage.db);
    expect(rows).toEqual([{ synchronous_commit: "on" }]);
    await storage.close();
  });
});

/** Brings a database that stopped at any earlier step to the newest, by three relays that start together. */
function fromEveryVersion(newPlace: () => Promise<StoragePlace>): void {
  const earlier = migrations.map((_, count) => count);
  it.each(earlier)("migrates from version %i, once", async (count) => {
    const place = await newPlace();
    await migrateTo(place, count);
    const relays = await Promise.all([
      openStorage(place),
      openStorage(place),
      openStorage(place),
    ]);
    const { rows } = await sql<{
      name: string;
    }>`select name from migrations order by name`.execute(
      relays[0]?.db as Kysely<unknown>,
    );
    expect(rows.map(({ name }) => name)).toEqual(
      migrations.map(({ name }) => name),
    );
    for (const relay of relays) {
      const all = await relay.db.selectFrom("reports").selectAll().execute();
      expect(all).toEqual([]);
      await relay.close();
    }
  });

  it("F10: keeps what an older version stored, which has given no way to be reached in BSL", async () => {
    const place = await newPlace();
    await migrateTo(place, 2, oldOrganisation);
    const relay = await openStorage(place);
    expect(await findOrganisation(relay.db, "an-id")).toMatchObject({
      name: "Voices",
      waiting: 1,
      bsl_address: "",
      bsl_hours: "",
    });
    expect(await readClips(relay.db)).toEqual([]);
    await relay.close();
  });
}

/** An organisation as it stood in a row before anything could be said of BSL. */
function oldOrganisation(db: Kysely<unknown>): Promise<unknown> {
  return sql`insert into organisations (id, name, areas, ways, recipient,
    recovery_recipient, created_at, promise_days, reports, waiting,
    identity_for_recovery)
    values ('an-id', 'Voices', '["Northtown"]', '["app"]', 'r', 'r',
    '2026-11-20T10:00:00.000Z', 3, 1, 1, ${Buffer.from("sealed")})`.execute(db);
}

async function migrateTo(
  place: StoragePlace,
  count: number,
  fill: (db: Kysely<unknown>) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const dialect =
    place.kind === "sqlite"
      ? sqliteDialect(place.file)
      : postgresDialect(place.url, () => undefined);
  const db = new Kysely<unknown>({ dialect });
  await migrate(db, place.kind, migrations.slice(0, count));
  await fill(db);
  await db.destroy();
}
