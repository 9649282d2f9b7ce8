import { ReportSummary } from "../../domain/report/sealed-report.ts";
import { fromBase64 } from "../../envelope/base64.ts";
import { openJson, type Opened } from "../../envelope/open.ts";
import type { ListedReport, ReportList } from "../../protocol/casework.ts";

/** One report of the list with its summary as it opened, or why it did not. */
export type ListRow = {
  readonly report: ListedReport;
  readonly summary: Opened<ReportSummary>;
};

/** A page of the list, unsealed. */
export type OpenList = {
  readonly list: ReportList;
  readonly rows: readonly ListRow[];
};

/** Unseals the summaries. One that does not open keeps its row. */
export async function openList(
  list: ReportList,
  organisationIdentity: string,
): Promise<OpenList> {
  const rows = list.reports.map(async (report) => ({
    report,
    summary: await openJson(
      ReportSummary,
      [organisationIdentity],
      fromBase64(report.sealedSummary),
    ),
  }));
  return { list, rows: await Promise.all(rows) };
}

/** What a quiet look found: reports that are not shown yet, or other changes, or nothing. */
export type News =
  | { readonly is: "none" }
  | { readonly is: "new-reports"; readonly count: number }
  | { readonly is: "changes" };

/** Compares what is shown with what the relay has now. */
export function newsIn(shown: ReportList, now: ReportList): News {
  const known = new Set(shown.reports.map(({ id }) => id));
  const onThisPage = now.reports.filter(({ id }) => !known.has(id)).length;
  // New reports stand at the end of who waits longest, often on a later page.
  const count = Math.max(now.total - shown.total, 0) || onThisPage;
  if (count > 0) return { is: "new-reports", count };
  return sameRows(shown, now) ? { is: "none" } : { is: "changes" };
}

function sameRows(one: ReportList, other: ReportList): boolean {
  const text = (list: ReportList) =>
    JSON.stringify([list.reports, list.waiting, list.total]);
  return text(one) === text(other);
}
