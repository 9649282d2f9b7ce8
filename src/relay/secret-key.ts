import { randomBytes } from "node:crypto";
import { access, link, open, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

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

/**
 * The key gets its name only once it is on the disk: a kill before that leaves no half-written key file, which would stop every
 * later start. `link` writes over nothing: of two who start at once, the first makes the key.
 */
async function makeKeyFile(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const draft = `${path}.${randomBytes(8).toString("hex")}.new`;
  try {
    const key = `${randomBytes(keyBytes).toString("base64")}\n`;
    await writeToDisk(draft, key);
    await link(draft, path).catch((error: unknown) => {
      const isMade =
        error instanceof Error && "code" in error && error.code === "EEXIST";
      if (!isMade) throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dirname(path));
}

async function writeToDisk(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name of a new file is on the disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
