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

/**
 * The dialect of an SQLite file through libsql, which is prebuilt and synchronous. WAL and synchronous=FULL: what was committed
 * stays when the power goes.
 *
 * @param file Path of the file, made when it is missing.
 */
export function sqliteDialect(file: string): Dialect {
  const database = new Database(file, { timeout: 5000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  const base = new SqliteDialect({ database: withCache(database) });
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => base.createIntrospector(db),
    createDriver: () => {
      const driver = base.createDriver();
      // A transaction that begins as a reader and then writes can meet another writer and fail at once.
      driver.beginTransaction = async () => {
        database.exec("begin immediate");
      };
      // A full disk ends the transaction by itself; a second end would hide the first fault.
      driver.rollbackTransaction = async () => {
        if (database.inTransaction) database.exec("rollback");
      };
      return driver;
    },
  };
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
