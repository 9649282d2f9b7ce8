/** What a fault of the database means for who asked: try later because it is away, or because it is full (F16). */
export type StorageFault = "storage-away" | "storage-full";

const postgresAway =
  /^(08|57P0[1-5]|53[23]|25006|55P03|40001|40P01|58)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH)$/u;
const sqliteAway =
  /^SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|READONLY|PROTOCOL|NOMEM|INTERRUPT)/u;
const full = /^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/u;
// pg gives these without a code.
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|Client has encountered a connection error|Cannot use a pool after/u;

/** Tells a fault of the database from a bug; undefined for a bug. */
export function storageFault(error: unknown): StorageFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (full.test(code)) return "storage-full";
  if (postgresAway.test(code) || sqliteAway.test(code)) return "storage-away";
  return awayWords.test(error.message) ? "storage-away" : undefined;
}
