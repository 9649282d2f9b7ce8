import { bech32 } from "@scure/base";
import { argon2id } from "hash-wasm";

/**
 * Stretches a secret that a person can remember or type into 32 bytes.
 * 64 MiB and 3 passes: security.md, Receipt; 0.25 s on a desktop, 0.9 s on a phone four times slower (stack.md).
 */
export async function stretch(
  secret: string,
  salt: Uint8Array,
): Promise<Uint8Array> {
  return argon2id({
    password: secret.normalize("NFKC"),
    salt,
    parallelism: 1,
    iterations: 3,
    memorySize: 64 * 1024,
    hashLength: 32,
    outputType: "binary",
  });
}

/** Draws `bytes` bytes from a stretched secret for one purpose; other purposes give independent bytes (HKDF-SHA-256, RFC 5869). */
export async function derive(
  stretched: Uint8Array,
  purpose: string,
  bytes: number,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    "raw",
    Uint8Array.from(stretched),
    "HKDF",
    false,
    ["deriveBits"],
  );
  const info = new TextEncoder().encode(purpose);
  const bits = await crypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info },
    key,
    bytes * 8,
  );
  return new Uint8Array(bits);
}

/** An age X25519 identity of 32 secret bytes, in the form that the stock age command reads. */
export function identityOf(secret: Uint8Array): string {
  return bech32.encodeFromBytes("age-secret-key-", secret).toUpperCase();
}
