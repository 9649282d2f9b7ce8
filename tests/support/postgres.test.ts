import { Client } from "pg";
import { describe, expect, inject, it } from "vitest";
import { hasPostgres, startPostgres } from "./postgres.ts";
import { runPostgres } from "./run-postgres.ts";

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

// Skipped only where set-up said loudly that no PostgreSQL can be had.
describe.skipIf(!hasPostgres())("a throw-away PostgreSQL", () => {
  it("gives each test a database of its own", async () => {
    const server = await runPostgres(inject("runDirectory"));
    const one = await server.newDatabase();
    const other = await server.newDatabase();
    await ask(one, "create table kept (word text)");
    await expect(ask(other, "select * from kept")).rejects.toThrow("kept");
  });

  it("is away while paused and has kept what it had", async () => {
    const server = await startPostgres();
    try {
      const url = await server.newDatabase();
      await ask(url, "create table kept as select 'yes' as word");
      await server.pause();
      await expect(ask(url, "select 1")).rejects.toThrow("ECONNREFUSED");
      await server.resume();
      expect(await ask(url, "select * from kept")).toEqual([{ word: "yes" }]);
    } finally {
      await server.stop();
    }
  });
});
