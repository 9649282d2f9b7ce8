import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { bytesToHex } from "./hex.ts";
import { derive, identityOf } from "./derive.ts";
import { open, type Opened } from "./open.ts";
import { stretch } from "./stretch.ts";
import { seal } from "./seal.ts";

/** An identity and its recipient. */
export type KeyPair = { readonly identity: string; readonly recipient: string };

/** Makes a new identity: an organisation's, a caseworker's, or the one for recovery. */
export async function makeKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** What a passphrase makes: the proof that goes to the relay (hexadecimal), and the identity that never leaves the browser. */
export type PassphraseKeys = {
  readonly proof: string;
  readonly unlock: KeyPair;
};

/**
 * Stretches a caseworker's passphrase (Argon2id, see `derive.ts`) into two independent things. The relay learns the proof only,
 * and cannot go from there to the passphrase or to the unlocking identity.
 *
 * @param salt 16 bytes of this caseworker.
 */
export async function passphraseKeys(
  passphrase: string,
  salt: Uint8Array,
): Promise<PassphraseKeys> {
  const stretched = await stretch(passphrase, salt);
  const proof = await derive(stretched, "heard/v1/passphrase/proof", 32);
  const identity = identityOf(
    await derive(stretched, "heard/v1/passphrase/unlock", 32),
  );
  return {
    proof: bytesToHex(proof),
    unlock: { identity, recipient: await identityToRecipient(identity) },
  };
}

/** Seals an identity to a recipient, so that whoever holds the other identity can use this one. */
export async function sealIdentity(
  identity: string,
  to: string,
): Promise<Uint8Array> {
  return seal([to], new TextEncoder().encode(identity));
}

/** Opens what {@link sealIdentity} sealed. */
export async function openIdentity(
  sealed: Uint8Array,
  withIdentity: string,
): Promise<Opened<string>> {
  const opened = await open([withIdentity], sealed);
  if (opened.is !== "open") return opened;
  const identity = new TextDecoder().decode(opened.value);
  return identity.startsWith("AGE-SECRET-KEY-1")
    ? { is: "open", value: identity }
    : { is: "unreadable" };
}
