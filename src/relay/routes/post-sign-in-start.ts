import { SignInStart, type SignInSalt } from "../../protocol/casework.ts";
import { readBody, smallBodyBytes } from "../read-body.ts";
import { json, type Route } from "../route.ts";
import { refuseOtherOrigin } from "../sign-in/session.ts";
import { findCaseworkerByEmail } from "../storage/caseworkers.ts";

/** Gives an address its salt; one that nobody has gets a made-up one, the same each time (R32). */
export const postSignInStart: Route = {
  method: "POST",
  path: "/api/v1/casework/sign-in/start",
  handle: async (context, request) => {
    const refused = refuseOtherOrigin(context, request);
    if (refused !== undefined) return refused;
    const body = await readBody(request, SignInStart, smallBodyBytes);
    if (body instanceof Response) return body;
    const { email } = body.value;
    const { keys, storage } = context;
    const hash = keys.blind("email", email);
    const found = await findCaseworkerByEmail(storage.db, hash);
    const madeUp = Buffer.from(keys.blind("no-salt", email), "base64url");
    const answer: SignInSalt = {
      passphraseSalt:
        found?.passphrase_salt ?? madeUp.subarray(0, 16).toString("base64"),
    };
    return json(answer);
  },
};
