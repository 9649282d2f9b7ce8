import { BslContact } from "../../protocol/clips.ts";
import { readBody, smallBodyBytes } from "../read-body.ts";
import { done, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { putBslContact as store } from "../storage/clips.ts";

/** Keeps how people reach the organisation in BSL by video (R76). */
export const putBslContact: Route = {
  method: "PUT",
  path: "/api/v1/casework/bsl-contact",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const body = await readBody(request, BslContact, smallBodyBytes);
    if (body instanceof Response) return body;
    await store(context.storage.db, session.organisation_id, body.value);
    return done();
  },
};
