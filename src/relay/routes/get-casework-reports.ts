import type { ReportList } from "../../protocol/casework.ts";
import { problem } from "../problem.ts";
import { json, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { readReportList } from "../storage/casework-list.ts";
import { placePattern } from "../storage/list-place.ts";

/** One page of the list (R35). */
export const getCaseworkReports: Route = {
  method: "GET",
  path: "/api/v1/casework/reports",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const after = request.req.query("after") ?? null;
    if (after !== null && !placePattern.test(after))
      return problem("bad-request");
    const list = await readReportList(
      context.storage.db,
      session.organisation_id,
      after,
    );
    const now = context.clock().toISOString();
    const answer: ReportList = { ...list, now };
    return json(answer);
  },
};
