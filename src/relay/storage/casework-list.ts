import type { ListedReport, ReportList } from "../../protocol/casework.ts";
import { filesHere } from "./report-versions.ts";
import { bytesOf, type Db } from "./tables.ts";

/** How many reports a page of the list has (R35). */
const pageSize = 25;

/**
 * One page of an organisation's list, who waits longest first. It costs the same with a hundred reports and with a hundred
 * thousand: the index gives the order, a page begins after a place, and the totals are kept, not counted.
 *
 * @param after A place that `next` gave before, or null for the first page.
 */
export async function readReportList(
  db: Db,
  organisationId: string,
  after: string | null,
): Promise<Omit<ReportList, "now">> {
  const totals = await db
    .selectFrom("organisations")
    .select(["reports", "waiting"])
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const rows = await readRows(db, organisationId, after);
  const page = rows.slice(0, pageSize);
  const failed = await reportsWithFailedNotice(
    db,
    page.map(({ id }) => id),
  );
  const isLast = rows.length <= pageSize;
  return {
    reports: page.map((row): ListedReport => ({
      id: row.id,
      state: row.state,
      receivedAt: row.received_at,
      promisedOn: row.promised_on,
      waitingSince: row.waiting_since,
      owner: ownerOf(row.owner_id, row.owner_name),
      version: row.latest_version,
      sealedSummary: bytesOf(row.sealed_summary).toString("base64"),
      filesHere,
      filesNamed: row.files_named,
      noticeFailed: failed.has(row.id),
    })),
    total: totals.reports,
    waiting: totals.waiting,
    next: isLast ? null : (page.at(-1)?.list_place ?? null),
  };
}

/** The rows of one page and one more, which tells whether it is the last. */
function readRows(db: Db, organisationId: string, after: string | null) {
  let query = db
    .selectFrom("reports")
    .where("reports.organisation_id", "=", organisationId);
  if (after !== null) query = query.where("reports.list_place", ">", after);
  return query
    .innerJoin("versions", (join) =>
      join
        .onRef("versions.report_id", "=", "reports.id")
        .onRef("versions.version", "=", "reports.latest_version"),
    )
    .leftJoin("caseworkers", "caseworkers.id", "reports.owner_id")
    .select([
      "reports.id",
      "reports.state",
      "reports.received_at",
      "reports.promised_on",
      "reports.waiting_since",
      "reports.list_place",
      "reports.latest_version",
      "reports.owner_id",
      "caseworkers.name as owner_name",
      "versions.sealed_summary",
      "versions.files_named",
    ])
    .orderBy("reports.list_place")
    .limit(pageSize + 1)
    .execute();
}

/** Who has a report, or null while it is the organisation's. */
export function ownerOf(
  id: string | null,
  name: string | null,
): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? "" };
}

async function reportsWithFailedNotice(
  db: Db,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("notices")
    .select("report_id")
    .distinct()
    .where("report_id", "in", ids)
    .where("state", "in", ["bounced", "held"])
    .execute();
  return new Set(rows.map((row) => row.report_id));
}
