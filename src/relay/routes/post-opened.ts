import { newId } from "../context.ts";
import { problem } from "../problem.ts";
import { idParam } from "../read-params.ts";
import { done, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { recordOpening } from "../storage/casework-changes.ts";
import { caseAct } from "./case-act.ts";

/** Records that a caseworker's browser unsealed a report (R37). Takes no body. */
export const postOpened: Route = {
  method: "POST",
  path: "/api/v1/casework/reports/:id/opened",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const id = idParam(request);
    if (id === undefined) return problem("not-found");
    const act = caseAct(context, session, id);
    const outcome = await context.storage.transaction((db) =>
      recordOpening(db, act, newId(context)),
    );
    return outcome.is === "recorded" ? done() : problem(outcome.is);
  },
};
