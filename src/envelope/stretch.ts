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
