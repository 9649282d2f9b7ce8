import { setTimeout as delay } from "node:timers/promises";
import Database from "libsql";
import {
  SqliteAdapter,
  SqliteDialect,
  SqliteQueryCompiler,
  type Dialect,
  type SqliteDatabase,
} from "kysely";

// Sizes of batches differ, and each size is a statement of its own.
const mostCachedStatements = 500;
// Every wait for another writer blocks this process: short ones, and turns of the event loop in between.
const blockForMs = 20;
const busyForMs = 5000;
const pauseMs = 5;
// 32 MB. The usual 4 MB are full after 250 reports, and each time they are, everybody waits until they are on the disk twice;
// what is written again and again (indexes, totals) is then copied once for many reports (measured in tests/bench).
const pagesToCheckpoint = 8000;

/**
 * The dialect of an SQLite file through libsql, which is prebuilt and synchronous. WAL and synchronous=FULL: what was committed
 * stays when the power goes.
 *
 * @param file Path of the file, made when it is missing.
 */
export function sqliteDialect(file: string): Dialect {
  const database = new Database(file, { timeout: busyForMs });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma(`wal_autocheckpoint = ${String(pagesToCheckpoint)}`);
  database.pragma(`busy_timeout = ${String(blockForMs)}`);
  const base = new SqliteDialect({ database: withCache(database) });
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => base.createIntrospector(db),
    createDriver: () => {
      const driver = base.createDriver();
      // A transaction that begins as a reader and then writes can meet another writer and fail at once.
      driver.beginTransaction = () => beginWriting(database);
      // A full disk ends the transaction by itself; a second end would hide the first fault.
      driver.rollbackTransaction = async () => {
        if (database.inTransaction) database.exec("rollback");
      };
      return driver;
    },
  };
}

/** Begins a transaction as a writer, after another process has ended its own: one that is being replaced, a backup. */
async function beginWriting(database: Database.Database): Promise<void> {
  const giveUpAt = performance.now() + busyForMs;
  for (;;) {
    try {
      database.exec("begin immediate");
      return;
    } catch (fault) {
      if (!isBusy(fault) || performance.now() > giveUpAt) throw fault;
    }
    await delay(pauseMs);
  }
}

function isBusy(fault: unknown): boolean {
  const isCoded = fault instanceof Error && "code" in fault;
  return isCoded && String(fault.code).startsWith("SQLITE_BUSY");
}

/** Keeps prepared statements: preparing costs as much as a small insert, and its memory is freed late. */
function withCache(database: Database.Database): SqliteDatabase {
  type Statement = ReturnType<SqliteDatabase["prepare"]>;
  const statements = new Map<string, Statement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const made = database.prepare(sql) as unknown as Statement;
      if (/^(select|insert|update|delete)\b/u.test(sql)) {
        if (statements.size >= mostCachedStatements) statements.clear();
        statements.set(sql, made);
      }
      return made;
    },
  };
}
