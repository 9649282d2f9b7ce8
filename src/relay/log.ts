import { pino, type DestinationStream } from "pino";

/** Everything that is ever logged. Add a word here before logging it. */
type LogEvent =
  | "started"
  | "stopping"
  | "stopped"
  | "request-failed"
  | "storage-away"
  | "storage-full"
  | "database-connection-lost"
  | "job-failed"
  | "job-done"
  | "notice-sent"
  | "notice-held"
  | "notice-bounced"
  | "reply-stored"
  | "reply-ignored"
  | "reply-refused";

/**
 * What may stand beside an event: ids, codes, counts. No addresses, no texts, no query strings, no tokens (security.md, Relay).
 */
export type LogIds = {
  readonly requestId?: string;
  readonly reportId?: string;
  readonly messageId?: string;
  readonly jobId?: string;
  /** The pattern of the route, never the path that was asked for. */
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly attempts?: number;
  readonly port?: number;
  readonly host?: string;
  readonly database?: "sqlite" | "postgres";
  readonly mail?: "smtp" | "local-box" | "none";
  /** A code of a fault: `SQLITE_FULL`, `ECONNREFUSED`, `TypeError`. */
  readonly code?: string;
  /** Where in our own code it happened: file and line, no message, since messages can quote what came in. */
  readonly at?: string;
};

/** The one function that logs. */
export type Log = (event: LogEvent, ids?: LogIds) => void;

const problems: ReadonlySet<LogEvent> = new Set<LogEvent>([
  "request-failed",
  "storage-away",
  "storage-full",
  "database-connection-lost",
  "job-failed",
]);

/** Logs JSON lines to a stream, standard output where none is given. */
export function makeLog(destination?: DestinationStream): Log {
  const settings = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger =
    destination === undefined ? pino(settings) : pino(settings, destination);
  return (event, ids = {}) => {
    if (problems.has(event)) logger.warn({ event, ...ids });
    else logger.info({ event, ...ids });
  };
}

/** What may be logged of a fault: its code and where it was thrown. */
export function faultIds(fault: unknown): Pick<LogIds, "code" | "at"> {
  if (!(fault instanceof Error)) return { code: "unknown" };
  const code = "code" in fault ? String(fault.code) : fault.name;
  const at = /\(?([^\s()/]+:\d+:\d+)\)?$/mu.exec(fault.stack ?? "")?.[1];
  return at === undefined ? { code } : { code, at };
}
