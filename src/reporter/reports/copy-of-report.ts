import type { SealedReport } from "../../domain/report/sealed-report.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import { fromBase64 } from "../../envelope/base64.ts";
import { exportReport } from "../../envelope/export-report.ts";
import { receiptKeys } from "../../envelope/receipt-keys.ts";
import { sealJson } from "../../envelope/seal.ts";

/** The newest version as two files, sealed anew to the receipt alone. */
export async function copyOfReport(report: SentReport) {
  const newest = report.versions.at(-1);
  if (newest === undefined) throw new Error("a report without a version");
  const keys = await receiptKeys(fromBase64(report.receipt.stretched));
  const content: SealedReport = {
    report: newest.report,
    version: newest.version,
    organisationId: report.organisation.id,
    manifest: [],
  };
  return exportReport(keys.identity, await sealJson([keys.recipient], content));
}
