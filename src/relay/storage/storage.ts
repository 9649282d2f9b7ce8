import { Kysely, sql } from "kysely";
import { migrate, type DatabaseKind } from "./migrate.ts";
import { postgresDialect } from "./postgres.ts";
import { sqliteDialect } from "./sqlite.ts";
import type { Db, Tables } from "./tables.ts";

/** The one door to SQL. The functions beside this file take its `db`, or a transaction of it. */
export type Storage = {
  readonly kind: DatabaseKind;
  readonly db: Db;
  /** Runs all of it or none of it. Only storage calls may be awaited inside: SQLite has one connection. */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** Throws while the database is away. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Where the tables are: a file, or a server. */
export type StoragePlace =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string };

/** Opens the database and brings its schema to the newest step. Throws when it is away. */
export async function openStorage(
  place: StoragePlace,
  onConnectionLost: () => void = () => undefined,
): Promise<Storage> {
  const dialect =
    place.kind === "sqlite"
      ? sqliteDialect(place.file)
      : postgresDialect(place.url, onConnectionLost);
  const db = new Kysely<Tables>({ dialect });
  const storage: Storage = {
    kind: place.kind,
    db,
    transaction: (work) => db.transaction().execute(work),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
  try {
    await migrate(db, place.kind);
  } catch (error) {
    await storage.close();
    throw error;
  }
  return storage;
}
