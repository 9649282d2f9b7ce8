import { randomBytes } from "node:crypto";
import { hashOf } from "../../src/relay/keys.ts";
import { addCaseworker } from "../../src/relay/storage/caseworkers.ts";
import { addOrganisation } from "../../src/relay/storage/organisations.ts";
import { beginSession } from "../../src/relay/storage/sessions.ts";
import { newUuid, someRecipient } from "./relay-acts.ts";
import type { InProcessRelay } from "./relay-in-process.ts";

const at = "2026-11-20T10:00:00.000Z";

/** Adds a second caseworker to an organisation; gives their session's cookie. There is no page for it yet. */
export async function addColleague(
  { context }: InProcessRelay,
  organisationId: string,
  name: string,
): Promise<string> {
  const id = newUuid();
  const email = `${id}@voices.example`;
  await addCaseworker(context.storage.db, {
    id,
    organisation_id: organisationId,
    name,
    email_hash: context.keys.blind("email", email),
    email: context.keys.encrypt("email", id, email),
    passphrase_salt: randomBytes(16).toString("base64"),
    proof_hash: hashOf("proof"),
    recipient: someRecipient,
    sealed_identity: randomBytes(32),
    organisation_identity: randomBytes(32),
    created_at: at,
    ended_at: null,
  });
  const token = randomBytes(32).toString("base64url");
  const session = {
    tokenHash: hashOf(token),
    caseworkerId: id,
    endsAt: "2026-11-21T10:00:00.000Z",
  };
  await beginSession(context.storage.db, session, at);
  return `heard-session=${token}`;
}

/** Makes a second organisation with one caseworker; gives their session's cookie. */
export async function otherOrganisation(
  relay: InProcessRelay,
): Promise<string> {
  const id = newUuid();
  await addOrganisation(relay.context.storage.db, {
    id,
    name: "Elsewhere",
    areas: ["Southtown"],
    ways: ["app"],
    promiseDays: 5,
    recipient: someRecipient,
    recoveryRecipient: someRecipient,
    identityForRecovery: randomBytes(32),
    createdAt: at,
  });
  return addColleague(relay, id, "Cy Dunn");
}
