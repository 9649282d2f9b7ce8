import { json, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { readCaseworkBsl } from "../storage/clips.ts";

/** The clips of the caseworker's own organisation, and how it is reached in BSL (R75). */
export const getCaseworkBsl: Route = {
  method: "GET",
  path: "/api/v1/casework/bsl",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const { db } = context.storage;
    return json(await readCaseworkBsl(db, session.organisation_id));
  },
};
