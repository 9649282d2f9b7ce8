import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/**
 * Runs work against a relay: the one that is named, or the built one with an
 * empty data folder, which is stopped and removed again.
 *
 * @param {string | undefined} origin
 * @param {(origin: string) => Promise<void>} work
 */
export async function withRelay(origin, work) {
  if (origin !== undefined) return work(origin);
  await withOwnRelay(async ({ origin: own }) => work(own));
}

/**
 * Runs work against the built relay, filled with the invented reports of the
 * demonstration.
 *
 * @param {(origin: string, sixWords: readonly string[]) => Promise<void>} work
 *   the words open the first of the reports
 */
export async function withFilledRelay(work) {
  await withOwnRelay(async ({ origin, dataDir, env }) => {
    const filling = spawn(
      process.execPath,
      [join(dist, "demonstration/main.js")],
      { stdio: ["ignore", "ignore", "inherit"], env },
    );
    await once(filling, "exit");
    const notes = await readFile(join(dataDir, "demonstration.json"), "utf8");
    await work(origin, JSON.parse(notes).reports[0].words);
  });
}

/** @param {(own: { origin: string, dataDir: string, env: NodeJS.ProcessEnv }) => Promise<void>} work */
async function withOwnRelay(work) {
  const dataDir = await mkdtemp(join(tmpdir(), "heard-bench-data-"));
  const [port, lmtpPort] = [await freePort(), await freePort()];
  const own = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HEARD_PORT: String(port),
    HEARD_ORIGIN: own,
    HEARD_DATA_DIR: dataDir,
    HEARD_SET_UP_CODE: "amber-bridge-candle-0042",
    INBOUND_LMTP_PORT: String(lmtpPort),
  };
  const relay = spawn(process.execPath, [join(dist, "relay/main.js")], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
  try {
    await answering(own);
    await work({ origin: own, dataDir, env });
  } finally {
    relay.kill();
    await once(relay, "exit");
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("no port");
  server.close();
  await once(server, "close");
  return address.port;
}

/** @param {string} origin */
async function answering(origin) {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error("the relay did not answer in 20 s");
}
