import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { tempDir } from "../support/temp-dir.ts";

const bytes = 10 * 1024;
const forMs = 5000;

/** How many 10 KB rows SQLite (WAL, FULL) commits in a second, one commit each, with nothing around it. */
export async function bareSqliteRate(): Promise<number> {
  const folder = await tempDir("bare");
  const database = new Database(join(folder.path, "bare.sqlite"));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("create table bare (id text primary key, body blob)");
  const insert = database.prepare("insert into bare values (?, ?)");
  const body = randomBytes(bytes);
  const startedAt = performance.now();
  let count = 0;
  while (performance.now() - startedAt < forMs) {
    insert.run([`${String(Date.now())}-${String(count)}`, body]);
    count += 1;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  database.close();
  await folder.remove();
  return Math.round(count / seconds);
}

/** How many 10 KB rows PostgreSQL (synchronous_commit on) commits in a second for 10 clients of this process, one commit each. */
export async function barePostgresRate(
  url: string,
  clients = 10,
): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  await pool.query("create table bare (id text primary key, body bytea)");
  const body = randomBytes(bytes);
  const startedAt = performance.now();
  let count = 0;
  const one = async (): Promise<void> => {
    const client = await pool.connect();
    while (performance.now() - startedAt < forMs) {
      count += 1;
      const id = `${String(Date.now())}-${String(count)}`;
      const text = "insert into bare values ($1, $2)";
      await client.query({ name: "bare", text, values: [id, body] });
    }
    client.release();
  };
  await Promise.all(Array.from({ length: clients }, one));
  const seconds = (performance.now() - startedAt) / 1000;
  await pool.query("drop table bare");
  await pool.end();
  return Math.round(count / seconds);
}
