import type { Session } from "../../protocol/casework.ts";
import { mailKind, type Context } from "../context.ts";
import { hashOf } from "../keys.ts";
import { problem } from "../problem.ts";
import type { Request } from "../route.ts";
import type { CaseworkerRow } from "../storage/caseworkers.ts";
import { findOrganisation } from "../storage/organisations.ts";
import { beginSession, findSession } from "../storage/sessions.ts";
import { bytesOf } from "../storage/tables.ts";
import {
  newSessionToken,
  readCookie,
  sessionMs,
  setCookie,
} from "./session-cookie.ts";

export type SignedIn = CaseworkerRow & { readonly ends_at: string };

/**
 * Who asks, with a session that lasts; else the answer that refuses. A write from another origin is refused first (R34): the
 * cookie is SameSite=Strict, this is the second lock.
 */
export async function signedIn(
  context: Context,
  request: Request,
): Promise<SignedIn | Response> {
  const refused = refuseOtherOrigin(context, request);
  if (refused !== undefined) return refused;
  const token = readCookie(request);
  if (token === undefined) return problem("not-signed-in");
  const now = context.clock().toISOString();
  const found = await findSession(context.storage.db, hashOf(token), now);
  return found ?? problem("not-signed-in");
}

/** Refuses a write that a page of another origin sent; undefined for every other request. */
export function refuseOtherOrigin(
  context: Context,
  request: Request,
): Response | undefined {
  if (["GET", "HEAD"].includes(request.req.method)) return undefined;
  const origin = request.req.header("origin");
  if (origin === undefined || origin === context.config.origin)
    return undefined;
  // Without HEARD_ORIGIN the relay cannot know by which of its names it was opened.
  const host = request.req.header("host");
  const isOwnHost =
    context.config.isOriginAssumed &&
    URL.canParse(origin) &&
    new URL(origin).host === host;
  return isOwnHost ? undefined : problem("other-origin");
}

/** Begins a session and gives what the browser needs to unlock, with the cookie to set. */
export async function startSession(
  context: Context,
  caseworker: CaseworkerRow,
): Promise<{ readonly session: Session; readonly cookie: string }> {
  const now = context.clock();
  const token = newSessionToken();
  const endsAt = new Date(now.getTime() + sessionMs).toISOString();
  await beginSession(
    context.storage.db,
    { tokenHash: hashOf(token), caseworkerId: caseworker.id, endsAt },
    now.toISOString(),
  );
  return {
    session: await sessionAnswer(context, { ...caseworker, ends_at: endsAt }),
    cookie: setCookie(token, isSecure(context)),
  };
}

/** Whether people reach the relay over https. */
export function isSecure(context: Context): boolean {
  return context.config.origin.startsWith("https:");
}

/** What a session tells the browser. The address is decrypted for its owner alone. */
export async function sessionAnswer(
  context: Context,
  caseworker: SignedIn,
): Promise<Session> {
  const organisation = await findOrganisation(
    context.storage.db,
    caseworker.organisation_id,
  );
  if (organisation === undefined) throw new Error("no organisation");
  return {
    caseworker: {
      id: caseworker.id,
      name: caseworker.name,
      email: context.keys.decrypt(
        "email",
        caseworker.id,
        bytesOf(caseworker.email),
      ),
    },
    organisation: {
      id: organisation.id,
      name: organisation.name,
      recipient: organisation.recipient,
      promiseDays: organisation.promise_days,
    },
    sealedIdentity: bytesOf(caseworker.sealed_identity).toString("base64"),
    organisationIdentity: bytesOf(caseworker.organisation_identity).toString(
      "base64",
    ),
    passphraseSalt: caseworker.passphrase_salt,
    endsAt: caseworker.ends_at,
    canNotify: mailKind(context.config) !== "none",
  };
}
