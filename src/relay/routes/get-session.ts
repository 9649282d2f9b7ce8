import { json, type Route } from "../route.ts";
import { sessionAnswer, signedIn } from "../sign-in/session.ts";

/** Who is signed in, and what unlocks their inbox (R34). */
export const getSession: Route = {
  method: "GET",
  path: "/api/v1/casework/session",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    return json(await sessionAnswer(context, session));
  },
};
