import { describe, inject } from "vitest";
import { hasPostgres } from "./postgres.ts";
import { startInProcess, type InProcessRelay } from "./relay-in-process.ts";
import { runPostgres } from "./run-postgres.ts";

/** Makes the environment of a relay on a new, empty database. */
export type NewDatabase = () => Promise<Readonly<Record<string, string>>>;

/** Describes what holds on SQLite and on PostgreSQL. */
export function onBothDatabases(
  title: string,
  tests: (newDatabase: NewDatabase) => void,
): void {
  describe(`${title}, on SQLite`, () => tests(async () => ({})));
  // Skipped only where set-up said loudly that no PostgreSQL can be had.
  describe.skipIf(!hasPostgres())(`${title}, on PostgreSQL`, () =>
    tests(async () => {
      const server = await runPostgres(inject("runDirectory"));
      return { DATABASE_URL: await server.newDatabase() };
    }),
  );
}

/** The same, with a function that starts a relay in this process. */
export function onBothRelays(
  title: string,
  tests: (
    start: (env?: Readonly<Record<string, string>>) => Promise<InProcessRelay>,
  ) => void,
): void {
  onBothDatabases(title, (newDatabase) =>
    tests(async (env = {}) =>
      startInProcess({ ...(await newDatabase()), ...env }),
    ),
  );
}
