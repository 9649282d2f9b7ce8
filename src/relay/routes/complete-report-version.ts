import type { ReportVersionArrived } from "../../protocol/report-version.ts";
import { bearerHash } from "../bearer.ts";
import { problem } from "../problem.ts";
import { idParam, versionParam } from "../read-params.ts";
import { json, type Route } from "../route.ts";
import { completeVersion, type Arrival } from "../storage/report-versions.ts";

/** Says whether a version is here with everything that it names (R16, R17). Takes no body. */
export const completeReportVersion: Route = {
  method: "POST",
  path: "/api/v1/reports/:id/versions/:n/complete",
  handle: async (context, request) => {
    const reportId = idParam(request);
    const version = versionParam(request);
    if (reportId === undefined || version === undefined)
      return problem("not-found");
    const tokenHash = bearerHash(request);
    if (tokenHash === undefined) return problem("not-yours");
    const now = context.clock().toISOString();
    const arrival = await context.storage.transaction((db) =>
      completeVersion(db, { reportId, version, tokenHash }, now),
    );
    return answer(arrival);
  },
};

function answer(arrival: Arrival): Response {
  switch (arrival.is) {
    case "arrived": {
      const { arrivedAt, promisedOn } = arrival;
      const arrived: ReportVersionArrived = { arrivedAt, promisedOn };
      return json(arrived);
    }
    case "files-missing": {
      const { filesHere, filesNamed } = arrival;
      return problem("files-missing", { filesHere, filesNamed });
    }
    case "missing":
      return problem("version-missing", {
        detail: "This version is not here. Send it first.",
      });
    case "not-found":
    case "not-yours":
      return problem(arrival.is);
  }
}
