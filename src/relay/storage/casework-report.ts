import * as v from "valibot";
import type { CaseworkReport } from "../../protocol/casework.ts";
import { HeaderFile } from "../../protocol/report-version.ts";
import { ownerOf } from "./casework-list.ts";
import { filesHere } from "./report-versions.ts";
import { bytesOf, type Db } from "./tables.ts";
import { readMessages } from "./thread.ts";

const Files = v.array(HeaderFile);

/** A report as its caseworkers get it (R36): the contact rules still encrypted, without the clock. */
export type CaseworkReportRead = Omit<CaseworkReport, "now" | "contact"> & {
  readonly contact: Buffer;
};

/** Reads a report of one organisation; undefined where it is another's or nobody's (R41). */
export async function readCaseworkReport(
  db: Db,
  organisationId: string,
  id: string,
): Promise<CaseworkReportRead | undefined> {
  const report = await db
    .selectFrom("reports")
    .leftJoin("caseworkers", "caseworkers.id", "reports.owner_id")
    .selectAll("reports")
    .select("caseworkers.name as owner_name")
    .where("reports.id", "=", id)
    .where("reports.organisation_id", "=", organisationId)
    .executeTakeFirst();
  if (report === undefined) return undefined;
  return {
    id: report.id,
    state: report.state,
    receivedAt: report.received_at,
    openedAt: report.opened_at,
    promisedOn: report.promised_on,
    owner: ownerOf(report.owner_id, report.owner_name),
    recipient: report.recipient,
    contact: bytesOf(report.contact),
    versions: await readWholeVersions(db, id),
    messages: await readMessages(db, id, 0),
  };
}

async function readWholeVersions(
  db: Db,
  reportId: string,
): Promise<CaseworkReport["versions"]> {
  const rows = await db
    .selectFrom("versions")
    .selectAll()
    .where("report_id", "=", reportId)
    .orderBy("version")
    .execute();
  return rows.map((row) => ({
    version: row.version,
    receivedAt: row.received_at,
    claimedAt: row.claimed_at,
    arrivedAt: row.arrived_at,
    filesHere,
    filesNamed: row.files_named,
    files: v.parse(Files, JSON.parse(row.files)),
    sealedReport: bytesOf(row.sealed_report).toString("base64"),
  }));
}
