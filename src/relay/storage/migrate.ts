import { sql, type Kysely } from "kysely";
import { first } from "./migrations/0001-first.ts";
import { noticePieces } from "./migrations/0002-notice-pieces.ts";
import { bsl } from "./migrations/0003-bsl.ts";

export type DatabaseKind = "sqlite" | "postgres";

/** One step forward of the schema. There is no way back: a backup is. */
export type Migration = {
  readonly name: string;
  readonly up: (db: Kysely<unknown>, kind: DatabaseKind) => Promise<void>;
};

/** All steps in their order. A step that was released never changes. */
export const migrations: readonly Migration[] = [first, noticePieces, bsl];

// Any number will do, as long as every Heard uses the same one.
const advisoryLock = 4_832_201;

/**
 * Brings the schema to the newest step, in one transaction and under a lock, so that relays that start together do it once.
 * SQLite's lock is the transaction itself, which begins as a writer.
 *
 * @param steps All of them, except in tests of earlier versions.
 */
export async function migrate<Schema>(
  db: Kysely<Schema>,
  kind: DatabaseKind,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await db.transaction().execute(async (schemaDb) => {
    const transaction = schemaDb as unknown as Kysely<{
      migrations: { name: string };
    }>;
    if (kind === "postgres")
      await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(
        transaction,
      );
    await transaction.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("name", "text", (column) => column.primaryKey())
      .execute();
    const rows = await transaction
      .selectFrom("migrations")
      .select("name")
      .execute();
    const done = new Set(rows.map(({ name }) => name));
    for (const { name, up } of steps) {
      if (done.has(name)) continue;
      await up(transaction as unknown as Kysely<unknown>, kind);
      await transaction.insertInto("migrations").values({ name }).execute();
    }
  });
}
