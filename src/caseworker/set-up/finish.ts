import { toBase64 } from "../../envelope/base64.ts";
import {
  type KeyPair,
  makeKeyPair,
  passphraseKeys,
  sealIdentity,
} from "../../envelope/organisation-keys.ts";
import type { SetUp } from "../../protocol/casework.ts";
import type { Entry } from "../access/unlock.ts";
import { signIn } from "../access/unlock.ts";
import type { ApiProblem } from "../api/answer.ts";
import type { CaseworkApi } from "../api/casework-api.ts";
import { readAreas, type SetUpAnswers } from "./set-up-answers.ts";

/** The identities of a new organisation and the ids that go with them. Made once, so that a second try is the same set-up. */
export type SetUpKeys = {
  readonly organisationId: string;
  readonly caseworkerId: string;
  readonly salt: Uint8Array;
  readonly organisation: KeyPair;
  readonly caseworker: KeyPair;
  /** Shown once and never stored. */
  readonly recovery: KeyPair;
};

/** Makes them, in this browser. */
export async function makeSetUpKeys(
  makeId: () => string,
  makeSalt: () => Uint8Array,
): Promise<SetUpKeys> {
  return {
    organisationId: makeId(),
    caseworkerId: makeId(),
    salt: makeSalt(),
    organisation: await makeKeyPair(),
    caseworker: await makeKeyPair(),
    recovery: await makeKeyPair(),
  };
}

/** taken: somebody else set Heard up, and this passphrase does not open it. */
export type Finished =
  | Extract<Entry, { is: "in" }>
  | { readonly is: "taken" }
  | { readonly is: "problem"; readonly problem: ApiProblem };

/**
 * Sets up and signs in. Where the answer to an earlier try was lost, the relay
 * says that it is already set up: then signing in tells whether it was this
 * set-up that arrived.
 */
export async function finishSetUp(
  api: CaseworkApi,
  answers: SetUpAnswers,
  keys: SetUpKeys,
): Promise<Finished> {
  const done = await api.setUp(await setUpBody(answers, keys));
  if (done.is === "ok") {
    const organisationIdentity = keys.organisation.identity;
    return { is: "in", session: done.value, keys: { organisationIdentity } };
  }
  if (done.is === "unreachable" || done.kind !== "already-set-up")
    return { is: "problem", problem: done };
  const entry = await signIn(api, answers.email.trim(), answers.passphrase);
  return entry.is === "in" || entry.is === "problem" ? entry : { is: "taken" };
}

async function setUpBody(
  answers: SetUpAnswers,
  keys: SetUpKeys,
): Promise<SetUp> {
  const made = await passphraseKeys(answers.passphrase, keys.salt);
  const { organisation, caseworker, recovery } = keys;
  const sealed = async (identity: string, to: string) =>
    toBase64(await sealIdentity(identity, to));
  return {
    code: answers.code.trim(),
    organisation: {
      id: keys.organisationId,
      name: answers.organisationName.trim(),
      areas: [...readAreas(answers.areas)],
      promiseDays: Number(answers.promiseDays),
      ways: [...answers.ways],
      recipient: organisation.recipient,
      recoveryRecipient: recovery.recipient,
      identityForRecovery: await sealed(
        organisation.identity,
        recovery.recipient,
      ),
    },
    caseworker: {
      id: keys.caseworkerId,
      name: answers.name.trim(),
      email: answers.email.trim().toLowerCase(),
      passphraseSalt: toBase64(keys.salt),
      proof: made.proof,
      recipient: caseworker.recipient,
      sealedIdentity: await sealed(caseworker.identity, made.unlock.recipient),
      organisationIdentity: await sealed(
        organisation.identity,
        caseworker.recipient,
      ),
    },
  };
}
