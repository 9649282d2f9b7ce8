import { Encrypter } from "age-encryption";

/** One age X25519 recipient, `age1...`. */
export type RecipientKey = string;

const x25519Recipient = /^age1[02-9ac-hj-np-z]{58}$/u;

/**
 * Seals bytes as an age v1 file that any one of the recipients opens.
 *
 * @param recipients At least one X25519 recipient. Others throw: the library would let post-quantum and X25519 recipients be
 * mixed in silence, which undoes the first, and the stock age 1.1.1 cannot read them (stack.md).
 * @param clear What to seal; at most a few hundred KB, as it is held in memory.
 * @returns The sealed bytes.
 */
export async function seal(
  recipients: readonly RecipientKey[],
  clear: Uint8Array,
): Promise<Uint8Array> {
  if (recipients.length === 0)
    throw new Error("nothing may be sealed to nobody");
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    if (!x25519Recipient.test(recipient))
      throw new Error("not an X25519 recipient");
    encrypter.addRecipient(recipient);
  }
  return encrypter.encrypt(clear);
}

/** Seals a value as JSON in UTF-8. See {@link seal}. */
export async function sealJson(
  recipients: readonly RecipientKey[],
  value: unknown,
): Promise<Uint8Array> {
  return seal(recipients, new TextEncoder().encode(JSON.stringify(value)));
}
