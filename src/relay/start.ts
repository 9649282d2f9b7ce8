import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Config } from "./config.ts";
import type { Context } from "./context.ts";
import { clipFiles } from "./files/clip-files.ts";
import { relayKeys, type RelayKeys } from "./keys.ts";
import type { Log } from "./log.ts";
import { makeMetrics } from "./metrics.ts";
import { readSecretKeyFile } from "./secret-key.ts";
import { newSetUpCode, setUpCodeHash } from "./sign-in/set-up-code.ts";
import { withOwnPictures } from "./static/own-pictures.ts";
import { readPolicyFile, securityHeaders } from "./static/security-headers.ts";
import { loadStaticFiles } from "./static/static-files.ts";
import {
  keepDeployment,
  replaceSetUpCode,
  type Deployment,
} from "./storage/deployment.ts";
import { makeIntake } from "./storage/intake.ts";
import { openStorage, type Storage } from "./storage/storage.ts";
import { makeWake } from "./wake.ts";

/** What a start came to. `setUpCode` is there while set-up is to be done: print it, it is kept nowhere. */
export type Prepared =
  | {
      readonly is: "ready";
      readonly context: Context;
      readonly setUpCode: string | undefined;
    }
  | { readonly is: "wrong"; readonly message: string };

/** Builds everything that routes and jobs need: folder, key, database, files. Listens to nothing yet. */
export async function prepare(
  config: Config,
  log: Log,
  clock: () => Date,
): Promise<Prepared> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const secret =
    config.secretKey === undefined
      ? await readSecretKeyFile(config.dataDir)
      : { is: "read" as const, key: config.secretKey };
  if (secret.is === "wrong") return secret;
  const keys = relayKeys(secret.key);
  const storage = await openStorage(
    config.databaseUrl === undefined
      ? { kind: "sqlite", file: join(config.dataDir, "heard.sqlite") }
      : { kind: "postgres", url: config.databaseUrl },
    () => log("database-connection-lost"),
  );
  const setUpCode = config.setUpCode ?? newSetUpCode();
  const deployment = await deploymentOf(storage, keys, setUpCode);
  if (!isKeyOf(keys, deployment)) {
    await storage.close();
    return { is: "wrong", message: wrongKey };
  }
  const isNeeded = await replaceSetUpCode(storage.db, setUpCodeHash(setUpCode));
  const context: Context = {
    config,
    storage,
    keys,
    log,
    metrics: makeMetrics(),
    clock,
    wake: makeWake(),
    intake: makeIntake(storage),
    files: await withOwnPictures(
      await loadStaticFiles(config.webDir),
      config.picturesDir,
    ),
    clipFiles: clipFiles(join(config.dataDir, "clips")),
    securityHeaders: securityHeaders(
      await readPolicyFile(join(dirname(config.webDir), "csp.json")),
      config.origin.startsWith("https:"),
    ),
    receiptSalt: deployment.receiptSalt,
  };
  return { is: "ready", context, setUpCode: isNeeded ? setUpCode : undefined };
}

const checkText = "the key of this database";
const wrongKey =
  "This database was written under another key. Give the key that it was made with: HEARD_SECRET_KEY, or the file secret.key in HEARD_DATA_DIR. Relays that share one database share one key.";

function deploymentOf(
  { db }: Storage,
  keys: RelayKeys,
  setUpCode: string,
): Promise<Deployment> {
  return keepDeployment(db, {
    receiptSalt: randomBytes(16).toString("base64"),
    keyCheck: keys.encrypt("key-check", "1", checkText),
    setUpCodeHash: setUpCodeHash(setUpCode),
  });
}

function isKeyOf(keys: RelayKeys, { keyCheck }: Deployment): boolean {
  try {
    return keys.decrypt("key-check", "1", keyCheck) === checkText;
  } catch {
    return false;
  }
}
