import { problem } from "../problem.ts";
import { idParam } from "../read-params.ts";
import { done, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { takeReport } from "../storage/casework-changes.ts";
import { caseAct } from "./case-act.ts";

/** Takes a report for who is signed in (R38). Takes no body. */
export const putOwner: Route = {
  method: "PUT",
  path: "/api/v1/casework/reports/:id/owner",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const id = idParam(request);
    if (id === undefined) return problem("not-found");
    const act = caseAct(context, session, id);
    const outcome = await context.storage.transaction((db) =>
      takeReport(db, act),
    );
    if (outcome.is === "taken")
      return problem("taken", { owner: outcome.owner });
    return outcome.is === "yours" ? done() : problem(outcome.is);
  },
};
