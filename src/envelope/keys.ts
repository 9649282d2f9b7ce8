/**
 * The vault's key and its records (security.md, Vault): AES-256-GCM with a fresh nonce for each record.
 * The id of the record is authenticated with it, so that ciphertexts cannot be swapped between records.
 */

const nonceBytes = 12;

/** A key that the browser can use and nobody can read out; it may be kept in IndexedDB. */
export async function makeVaultKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

/** Seals one record: the nonce, then the ciphertext. */
export async function sealRecord(
  key: CryptoKey,
  id: string,
  clear: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const sealed = await crypto.subtle.encrypt(
    settings(nonce, id),
    key,
    Uint8Array.from(clear),
  );
  const record = new Uint8Array(nonceBytes + sealed.byteLength);
  record.set(nonce);
  record.set(new Uint8Array(sealed), nonceBytes);
  return record;
}

/** Opens one record, or gives undefined where it was altered or belongs to another key or id. */
export async function openRecord(
  key: CryptoKey,
  id: string,
  record: Uint8Array,
): Promise<Uint8Array | undefined> {
  const nonce = Uint8Array.from(record.subarray(0, nonceBytes));
  try {
    const clear = await crypto.subtle.decrypt(
      settings(nonce, id),
      key,
      Uint8Array.from(record.subarray(nonceBytes)),
    );
    return new Uint8Array(clear);
  } catch {
    return undefined;
  }
}

function settings(nonce: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return {
    name: "AES-GCM",
    iv: nonce,
    additionalData: new TextEncoder().encode(id),
  };
}
