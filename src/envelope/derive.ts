import { bech32 } from "@scure/base";

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
