import { PostgresDialect, type Dialect } from "kysely";
import pg from "pg";

/**
 * The dialect of a PostgreSQL server. A connection that breaks is thrown away and the next call makes a new one.
 *
 * @param url `postgres://...`
 * @param onConnectionLost Told when an idle connection breaks; the pool has replaced it already.
 */
export function postgresDialect(
  url: string,
  onConnectionLost: () => void,
): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    query_timeout: 15_000,
    // A server may have been set to answer before it is on disk (R11).
    options: "-c synchronous_commit=on",
  });
  pool.on("error", onConnectionLost);
  return new PostgresDialect({ pool });
}
