import { timingSafeEqual } from "node:crypto";
import { SignIn } from "../../protocol/casework.ts";
import { hashOf } from "../keys.ts";
import { problem } from "../problem.ts";
import { readBody, smallBodyBytes } from "../read-body.ts";
import { json, type Route } from "../route.ts";
import { knownBrowserCookie } from "../sign-in/known-browser.ts";
import { refuseOtherOrigin, startSession } from "../sign-in/session.ts";
import { triesAt } from "../sign-in/slow-down.ts";
import { findCaseworkerByEmail } from "../storage/caseworkers.ts";

/** Signs a caseworker in by the proof of their passphrase (R33). */
export const postSignIn: Route = {
  method: "POST",
  path: "/api/v1/casework/sign-in",
  handle: async (context, request) => {
    const refused = refuseOtherOrigin(context, request);
    if (refused !== undefined) return refused;
    const body = await readBody(request, SignIn, smallBodyBytes);
    if (body instanceof Response) return body;
    const { email, proof } = body.value;
    const hash = context.keys.blind("email", email);
    const tries = triesAt(context, request, hash);
    const tooSoon = await tries.begin();
    if (tooSoon !== undefined) return tooSoon;
    const found = await findCaseworkerByEmail(context.storage.db, hash);
    // Compared also for an address that nobody has, so that both take as long.
    const isRight = isSame(hashOf(proof), found?.proof_hash ?? hashOf(email));
    if (found === undefined || !isRight) return problem("wrong-sign-in");
    await tries.succeed();
    const { session, cookie } = await startSession(context, found);
    const answer = json(session, 200, { "set-cookie": cookie });
    answer.headers.append("set-cookie", knownBrowserCookie(context, hash));
    return answer;
  },
};

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
