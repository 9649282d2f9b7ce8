import { hashOf } from "../keys.ts";
import { done, type Route } from "../route.ts";
import { readCookie, setCookie } from "../sign-in/session-cookie.ts";
import { isSecure, refuseOtherOrigin } from "../sign-in/session.ts";
import { endSession } from "../storage/sessions.ts";

/** Signs out (R34). Doing so twice is no fault. */
export const deleteSession: Route = {
  method: "DELETE",
  path: "/api/v1/casework/session",
  handle: async (context, request) => {
    const refused = refuseOtherOrigin(context, request);
    if (refused !== undefined) return refused;
    const token = readCookie(request);
    if (token !== undefined)
      await endSession(context.storage.db, hashOf(token));
    return done({ "set-cookie": setCookie("", isSecure(context)) });
  },
};
