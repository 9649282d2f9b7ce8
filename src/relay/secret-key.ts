import { randomBytes } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const keyBytes = 32;

export type SecretKeyRead =
  | { readonly is: "read"; readonly key: Uint8Array }
  | { readonly is: "wrong"; readonly message: string };

/**
 * The relay's key from a file in the data folder that only its owner may read, made at the first start. It is on the disk before
 * anything is encrypted under it: without it nobody can be notified any more.
 */
export async function readSecretKeyFile(
  dataDir: string,
): Promise<SecretKeyRead> {
  const path = join(dataDir, "secret.key");
  await makeKeyFile(path);
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0)
    return {
      is: "wrong",
      message: `Others can read the key file ${path}. Make it yours alone: chmod 600 ${path}`,
    };
  const key = Buffer.from((await readFile(path, "utf8")).trim(), "base64");
  if (key.length === keyBytes) return { is: "read", key };
  return {
    is: "wrong",
    message: `The key file ${path} does not hold 32 bytes as base64. Put it back from a backup.`,
  };
}

async function makeKeyFile(path: string): Promise<void> {
  const file = await open(path, "wx", 0o600).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      return undefined;
    throw error;
  });
  if (file === undefined) return;
  try {
    await file.writeFile(`${randomBytes(keyBytes).toString("base64")}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
