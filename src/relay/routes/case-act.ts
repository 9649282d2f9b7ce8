import type { Context } from "../context.ts";
import type { SignedIn } from "../sign-in/session.ts";
import type { CaseAct } from "../storage/casework-changes.ts";

/** What a signed-in caseworker does to a report, now. */
export function caseAct(
  context: Context,
  session: SignedIn,
  reportId: string,
): CaseAct {
  return {
    reportId,
    organisationId: session.organisation_id,
    caseworkerId: session.id,
    at: context.clock().toISOString(),
  };
}
