import { randomBytes } from "node:crypto";
import { makeUuid, uuidRandomBytes } from "../domain/uuid-v7.ts";
import type { Config } from "./config.ts";
import type { ClipFiles } from "./files/clip-files.ts";
import type { RelayKeys } from "./keys.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Intake } from "./storage/intake.ts";
import type { Storage } from "./storage/storage.ts";
import type { SecurityHeaders } from "./static/security-headers.ts";
import type { StaticFiles } from "./static/static-files.ts";
import type { Wake } from "./wake.ts";

/** How notices leave: by a mail server, into a local box that can be read at /dev/mail, or not at all. */
export type MailKind = "smtp" | "local-box" | "none";

/** Everything that routes and jobs need, built once in `main.ts`. */
export type Context = {
  readonly config: Config;
  readonly storage: Storage;
  readonly keys: RelayKeys;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: () => Date;
  readonly wake: Wake;
  readonly intake: Intake;
  readonly files: StaticFiles;
  readonly clipFiles: ClipFiles;
  readonly securityHeaders: SecurityHeaders;
  /** The salt of every receipt of this deployment, base64 (R5). */
  readonly receiptSalt: string;
};

/** How notices leave with this configuration. */
export function mailKind(config: Config): MailKind {
  if (config.smtpUrl !== undefined) return "smtp";
  return config.demo ? "local-box" : "none";
}

/** A new id by the relay's clock, for what the relay itself makes. */
export function newId(context: Pick<Context, "clock">): string {
  return makeUuid(context.clock().getTime(), randomBytes(uuidRandomBytes));
}
