import { fromBase64 } from "../../envelope/base64.ts";
import {
  openIdentity,
  passphraseKeys,
  type PassphraseKeys,
} from "../../envelope/organisation-keys.ts";
import type { Session } from "../../protocol/casework.ts";
import type { ApiAnswer, ApiProblem } from "../api/answer.ts";
import type { CaseworkApi } from "../api/casework-api.ts";
import type { Keys } from "./access.ts";

/**
 * What became of a try to get in. wrong: the email and passphrase do not
 * belong together. keys-damaged: the passphrase is right, and the sealed keys
 * that the relay gave do not open.
 */
export type Entry =
  | { readonly is: "in"; readonly session: Session; readonly keys: Keys }
  | { readonly is: "wrong" }
  | { readonly is: "keys-damaged" }
  | { readonly is: "problem"; readonly problem: ApiProblem };

/** Signs in: asks for the salt, proves the passphrase without sending it, and opens the keys in this browser (R32, R33). */
export async function signIn(
  api: CaseworkApi,
  email: string,
  passphrase: string,
): Promise<Entry> {
  const start = await api.signInStart(email);
  if (start.is !== "ok") return { is: "problem", problem: start };
  const made = await passphraseKeys(
    passphrase,
    fromBase64(start.value.passphraseSalt),
  );
  return enter(await api.signIn(email, made.proof), made);
}

/**
 * Unlocks with the passphrase alone. A session that lives needs no request: the
 * sealed keys are here. One that has ended is begun again with the same email.
 */
export async function unlock(
  api: CaseworkApi,
  session: Session,
  isEnded: boolean,
  passphrase: string,
): Promise<Entry> {
  const made = await passphraseKeys(
    passphrase,
    fromBase64(session.passphraseSalt),
  );
  if (!isEnded) return openKeys(session, made);
  return enter(await api.signIn(session.caseworker.email, made.proof), made);
}

async function enter(
  answer: ApiAnswer<Session>,
  made: PassphraseKeys,
): Promise<Entry> {
  if (answer.is === "ok") {
    const entry = await openKeys(answer.value, made);
    return entry.is === "wrong" ? { is: "keys-damaged" } : entry;
  }
  return answer.is === "refused" && answer.kind === "wrong-sign-in"
    ? { is: "wrong" }
    : { is: "problem", problem: answer };
}

async function openKeys(
  session: Session,
  made: PassphraseKeys,
): Promise<Entry> {
  const own = await openIdentity(
    fromBase64(session.sealedIdentity),
    made.unlock.identity,
  );
  if (own.is === "not-for-us") return { is: "wrong" };
  if (own.is !== "open") return { is: "keys-damaged" };
  const organisation = await openIdentity(
    fromBase64(session.organisationIdentity),
    own.value,
  );
  return organisation.is === "open"
    ? { is: "in", session, keys: { organisationIdentity: organisation.value } }
    : { is: "keys-damaged" };
}
