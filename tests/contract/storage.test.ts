import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterAll, describe, expect, inject, it } from "vitest";
import { migrate, migrations } from "../../src/relay/storage/migrate.ts";
import { postgresDialect } from "../../src/relay/storage/postgres.ts";
import { sqliteDialect } from "../../src/relay/storage/sqlite.ts";
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
}

async function migrateTo(place: StoragePlace, count: number): Promise<void> {
  const dialect =
    place.kind === "sqlite"
      ? sqliteDialect(place.file)
      : postgresDialect(place.url, () => undefined);
  const db = new Kysely<unknown>({ dialect });
  await migrate(db, place.kind, migrations.slice(0, count));
  await db.destroy();
}
