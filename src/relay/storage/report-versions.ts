import type { ReportVersionArrived } from "../../protocol/report-version.ts";
import {
  changeReport,
  lockReport,
  personWrote,
  type ReportRow,
} from "./change-report.ts";
import type { Db } from "./tables.ts";

/** A version as the relay stores it, checked and ready. */
export type NewVersion = {
  readonly reportId: string;
  readonly version: number;
  readonly organisationId: string;
  readonly mailboxId: string;
  readonly tokenHash: string;
  readonly recipient: string;
  /** Encrypted under the relay's key. */
  readonly contact: Uint8Array;
  readonly digest: string;
  readonly receivedAt: Date;
  readonly claimedAt: string;
  /** JSON array of HeaderFile, and how many they are. */
  readonly files: string;
  readonly filesNamed: number;
  readonly sealedSummary: Uint8Array;
  readonly sealedReport: Uint8Array;
};

/**
 * stored: now on disk. same: these bytes were here before (R12). differs: other bytes were (R13). not-yours: the report, or the
 * mailbox, is under another token (R14). missing: the version before is not here (R15). other-envelope: a later version names
 * another organisation, mailbox or recipient. no-organisation: nobody has that id.
 */
export type VersionOutcome =
  | {
      readonly is: "stored" | "same";
      readonly receivedAt: string;
      readonly promisedOn: string;
    }
  | {
      readonly is:
        | "differs"
        | "not-yours"
        | "missing"
        | "other-envelope"
        | "no-organisation";
    };

/** The row of a version. */
export function versionRow(version: NewVersion, promisedOn: string) {
  return {
    report_id: version.reportId,
    version: version.version,
    digest: version.digest,
    received_at: version.receivedAt.toISOString(),
    claimed_at: version.claimedAt,
    arrived_at: null,
    promised_on: promisedOn,
    files_named: version.filesNamed,
    files: version.files,
    sealed_summary: version.sealedSummary,
    sealed_report: version.sealedReport,
  };
}

/** Stores a version of a report that may be here already, in the given transaction. */
export async function storeOnReport(
  db: Db,
  version: NewVersion,
): Promise<VersionOutcome> {
  const report = await lockReport(db, version.reportId);
  if (report === undefined) return storeOnNothing(db, version);
  if (report.token_hash !== version.tokenHash) return { is: "not-yours" };
  const known = await db
    .selectFrom("versions")
    .select(["digest", "received_at", "promised_on"])
    .where("report_id", "=", version.reportId)
    .where("version", "=", version.version)
    .executeTakeFirst();
  if (known !== undefined)
    return known.digest === version.digest
      ? {
          is: "same",
          receivedAt: known.received_at,
          promisedOn: known.promised_on,
        }
      : { is: "differs" };
  if (version.version !== report.latest_version + 1) return { is: "missing" };
  return storeNext(db, report, version);
}

async function storeOnNothing(
  db: Db,
  version: NewVersion,
): Promise<VersionOutcome> {
  if (version.version > 1) return { is: "missing" };
  const organisation = await db
    .selectFrom("organisations")
    .select("id")
    .where("id", "=", version.organisationId)
    .executeTakeFirst();
  // Version 1 of a report that is not here is refused in storing only when its mailbox belongs to another report.
  return { is: organisation === undefined ? "no-organisation" : "not-yours" };
}

async function storeNext(
  db: Db,
  report: ReportRow,
  version: NewVersion,
): Promise<VersionOutcome> {
  if (
    report.organisation_id !== version.organisationId ||
    report.mailbox_id !== version.mailboxId ||
    report.recipient !== version.recipient
  )
    return { is: "other-envelope" };
  const change = personWrote(report, version.receivedAt);
  const receivedAt = version.receivedAt.toISOString();
  const promisedOn = change.promised_on ?? "";
  await db
    .insertInto("versions")
    .values(versionRow(version, promisedOn))
    .execute();
  await changeReport(
    db,
    report,
    { ...change, latest_version: version.version, contact: version.contact },
    receivedAt,
  );
  return { is: "stored", receivedAt, promisedOn };
}

/**
 * arrived: the body and every file are here (R16). files-missing: how many are (R17). not-yours and not-found as for every report.
 */
export type Arrival =
  | ({ readonly is: "arrived" } & ReportVersionArrived)
  | {
      readonly is: "files-missing";
      readonly filesHere: number;
      readonly filesNamed: number;
    }
  | { readonly is: "not-found" | "not-yours" | "missing" };

/** How many files of a version are here: none, for this protocol has no way yet to bring one. */
export const filesHere = 0;

/** Marks a version as arrived, the first time that everything of it is here. */
export async function completeVersion(
  db: Db,
  asked: {
    readonly reportId: string;
    readonly version: number;
    readonly tokenHash: string;
  },
  now: string,
): Promise<Arrival> {
  const report = await lockReport(db, asked.reportId);
  if (report === undefined) return { is: "not-found" };
  if (report.token_hash !== asked.tokenHash) return { is: "not-yours" };
  const version = await db
    .selectFrom("versions")
    .select(["arrived_at", "promised_on", "files_named"])
    .where("report_id", "=", asked.reportId)
    .where("version", "=", asked.version)
    .executeTakeFirst();
  if (version === undefined) return { is: "missing" };
  if (version.files_named > filesHere)
    return {
      is: "files-missing",
      filesHere,
      filesNamed: version.files_named,
    };
  if (version.arrived_at === null)
    await db
      .updateTable("versions")
      .set({ arrived_at: now })
      .where("report_id", "=", asked.reportId)
      .where("version", "=", asked.version)
      .execute();
  return {
    is: "arrived",
    arrivedAt: version.arrived_at ?? now,
    promisedOn: version.promised_on,
  };
}
