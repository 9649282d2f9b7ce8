import { SetUp } from "../../protocol/casework.ts";
import type { Context } from "../context.ts";
import { problem } from "../problem.ts";
import { readBody, smallBodyBytes } from "../read-body.ts";
import { json, type Route } from "../route.ts";
import { hashOf } from "../keys.ts";
import { setUpCodeHash } from "../sign-in/set-up-code.ts";
import { knownBrowserCookie } from "../sign-in/known-browser.ts";
import { refuseOtherOrigin, startSession } from "../sign-in/session.ts";
import { triesAt } from "../sign-in/slow-down.ts";
import { addCaseworker, type CaseworkerRow } from "../storage/caseworkers.ts";
import { isSetUpNeeded, useSetUpCode } from "../storage/deployment.ts";
import { addOrganisation } from "../storage/organisations.ts";

/** Makes the organisation and its first caseworker, once (R30, R31), and signs them in. */
export const postSetUp: Route = {
  method: "POST",
  path: "/api/v1/casework/set-up",
  handle: async (context, request) => {
    const refused = refuseOtherOrigin(context, request);
    if (refused !== undefined) return refused;
    const body = await readBody(request, SetUp, smallBodyBytes);
    if (body instanceof Response) return body;
    const { storage } = context;
    if (!(await isSetUpNeeded(storage.db))) return problem("already-set-up");
    const tries = triesAt(context, request, "set-up");
    const tooSoon = await tries.begin();
    if (tooSoon !== undefined) return tooSoon;
    const row = caseworkerRow(context, body.value);
    const use = await storage.transaction(async (db) => {
      const used = await useSetUpCode(db, setUpCodeHash(body.value.code));
      if (used !== "used") return used;
      const { organisation } = body.value;
      await addOrganisation(db, {
        ...organisation,
        identityForRecovery: fromBase64(organisation.identityForRecovery),
        createdAt: row.created_at,
      });
      await addCaseworker(db, row);
      return used;
    });
    if (use !== "used") return problem(use);
    await tries.succeed();
    const { session, cookie } = await startSession(context, row);
    const answer = json(session, 201, { "set-cookie": cookie });
    const known = knownBrowserCookie(context, row.email_hash);
    answer.headers.append("set-cookie", known);
    return answer;
  },
};

function caseworkerRow(context: Context, setUp: SetUp): CaseworkerRow {
  const { caseworker, organisation } = setUp;
  return {
    id: caseworker.id,
    organisation_id: organisation.id,
    name: caseworker.name,
    email_hash: context.keys.blind("email", caseworker.email),
    email: context.keys.encrypt("email", caseworker.id, caseworker.email),
    passphrase_salt: caseworker.passphraseSalt,
    proof_hash: hashOf(caseworker.proof),
    recipient: caseworker.recipient,
    sealed_identity: fromBase64(caseworker.sealedIdentity),
    organisation_identity: fromBase64(caseworker.organisationIdentity),
    created_at: context.clock().toISOString(),
    ended_at: null,
  };
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, "base64");
}
