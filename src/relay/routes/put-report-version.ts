import {
  PutReportVersion,
  type ReportVersionStored,
} from "../../protocol/report-version.ts";
import { bearerHash } from "../bearer.ts";
import type { Context } from "../context.ts";
import { problem } from "../problem.ts";
import { readBody, type Body } from "../read-body.ts";
import { idParam, versionParam } from "../read-params.ts";
import { json, type Route } from "../route.ts";
import type { NewVersion, VersionOutcome } from "../storage/report-versions.ts";

// A sealed report of 256 KB as base64, its summary, a hundred files by name, and the contact rules.
const mostBytes = 448 * 1024;

/** Stores a version of a report (R10 to R15). */
export const putReportVersion: Route = {
  method: "PUT",
  path: "/api/v1/reports/:id/versions/:n",
  handle: async (context, request) => {
    const reportId = idParam(request);
    const version = versionParam(request);
    if (reportId === undefined || version === undefined)
      return problem("not-found");
    const tokenHash = bearerHash(request);
    if (tokenHash === undefined) return problem("not-yours");
    const body = await readBody(request, PutReportVersion, mostBytes);
    if (body instanceof Response) return body;
    const outcome = await context.intake(
      newVersion(context, { reportId, version, tokenHash }, body),
    );
    if (outcome.is === "stored") context.metrics.count("reports_stored");
    return answer(outcome);
  },
};

function newVersion(
  context: Context,
  asked: Pick<NewVersion, "reportId" | "version" | "tokenHash">,
  { value, digest }: Body<PutReportVersion>,
): NewVersion {
  return {
    ...asked,
    organisationId: value.organisationId,
    mailboxId: value.mailboxId,
    recipient: value.recipient,
    contact: context.keys.encrypt(
      "contact",
      asked.reportId,
      JSON.stringify(value.contact),
    ),
    digest,
    receivedAt: context.clock(),
    claimedAt: value.claimedAt,
    files: JSON.stringify(value.files),
    filesNamed: value.files.length,
    sealedSummary: Buffer.from(value.sealedSummary, "base64"),
    sealedReport: Buffer.from(value.sealedReport, "base64"),
  };
}

function answer(outcome: VersionOutcome): Response {
  switch (outcome.is) {
    case "stored":
    case "same": {
      const { receivedAt, promisedOn } = outcome;
      const stored: ReportVersionStored = { receivedAt, promisedOn };
      return json(stored, outcome.is === "stored" ? 201 : 200);
    }
    case "differs":
      return problem("version-differs");
    case "missing":
      return problem("version-missing");
    case "other-envelope":
      return problem("bad-request", {
        detail:
          "A later version goes to the same organisation and the same mailbox as the first. Nothing was stored.",
      });
    case "not-yours":
    case "no-organisation":
      return problem(outcome.is);
  }
}
