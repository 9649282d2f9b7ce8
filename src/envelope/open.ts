import { Decrypter } from "age-encryption";
import * as v from "valibot";

/** One age X25519 identity, `AGE-SECRET-KEY-1...`. */
export type IdentityKey = string;

/** not-for-us: sealed to others. damaged: no age file, altered, or cut short. unreadable: opened, and not what was expected. */
export type Opened<Value> =
  | { readonly is: "open"; readonly value: Value }
  | { readonly is: "not-for-us" }
  | { readonly is: "damaged" }
  | { readonly is: "unreadable" };

/**
 * Opens an age v1 file.
 *
 * @param identities Tried all; one that fits is enough.
 * @param sealed The sealed bytes, whole.
 */
export async function open(
  identities: readonly IdentityKey[],
  sealed: Uint8Array,
): Promise<Opened<Uint8Array>> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return { is: "open", value: await decrypter.decrypt(sealed) };
  } catch (error) {
    // The library tells the two apart by its message alone (age-encryption 0.3.1, `decryptFileKey`).
    const isOthers =
      error instanceof Error && error.message.startsWith("no identity matched");
    return { is: isOthers ? "not-for-us" : "damaged" };
  }
}

/** Opens JSON and parses it with a schema. See {@link open}. */
export async function openJson<Schema extends v.GenericSchema>(
  schema: Schema,
  identities: readonly IdentityKey[],
  sealed: Uint8Array,
): Promise<Opened<v.InferOutput<Schema>>> {
  const opened = await open(identities, sealed);
  if (opened.is !== "open") return opened;
  const parsed = v.safeParse(schema, readJson(opened.value));
  return parsed.success
    ? { is: "open", value: parsed.output }
    : { is: "unreadable" };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
