import { PutState } from "../../protocol/casework.ts";
import { problem } from "../problem.ts";
import { readBody, smallBodyBytes } from "../read-body.ts";
import { idParam } from "../read-params.ts";
import { done, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { moveReport } from "../storage/casework-changes.ts";
import { caseAct } from "./case-act.ts";

/** Moves a report to another state (R39). */
export const putState: Route = {
  method: "PUT",
  path: "/api/v1/casework/reports/:id/state",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const id = idParam(request);
    if (id === undefined) return problem("not-found");
    const body = await readBody(request, PutState, smallBodyBytes);
    if (body instanceof Response) return body;
    const act = caseAct(context, session, id);
    const outcome = await context.storage.transaction((db) =>
      moveReport(db, act, body.value.state),
    );
    return outcome.is === "moved" ? done() : problem(outcome.is);
  },
};
