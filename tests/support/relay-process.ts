import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { tempDir } from "./temp-dir.ts";

/** A relay as its own process, as an organisation would run it. */
export type RelayProcess = {
  readonly origin: string;
  readonly port: number;
  readonly lmtpPort: number;
  readonly dataDir: string;
  readonly setUpCode: string;
  /** All that the relay wrote to its standard streams, over all its lives. */
  log(): string;
  /** SIGKILL: what a power cut would do. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** SIGTERM, and the data folder removed. */
  stop(): Promise<void>;
};

type Settings = {
  /** Of PostgreSQL; SQLite in the data folder where missing. */
  readonly databaseUrl?: string;
  /** Where its notices go; none where missing. */
  readonly smtpPort?: number;
  readonly env?: Readonly<Record<string, string>>;
};

const main = join(import.meta.dirname, "../../dist/relay/main.js");

/** Starts the built relay on free loopback ports and waits until it answers. */
export async function startRelay(
  settings: Settings = {},
): Promise<RelayProcess> {
  const data = await tempDir("relay");
  const dataDir = data.path;
  const port = await freePort();
  const lmtpPort = await freePort();
  const setUpCode = "amber-bridge-candle-0042";
  const origin = `http://127.0.0.1:${String(port)}`;
  const env = {
    ...process.env,
    HEARD_PORT: String(port),
    HEARD_ORIGIN: origin,
    HEARD_DATA_DIR: dataDir,
    HEARD_SET_UP_CODE: setUpCode,
    INBOUND_LMTP_PORT: String(lmtpPort),
    MAIL_FROM: "messages@heard.example",
    DATABASE_URL: settings.databaseUrl ?? "",
    SMTP_URL:
      settings.smtpPort === undefined
        ? ""
        : `smtp://127.0.0.1:${String(settings.smtpPort)}`,
    ...settings.env,
  };
  let child: ChildProcess | undefined;
  let log = "";
  const start = async (): Promise<void> => {
    const process_ = spawn(process.execPath, [main], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = process_;
    for (const stream of [process_.stdout, process_.stderr])
      stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
    await answering(`${origin}/healthz`, process_, () => log);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (
      child === undefined ||
      child.exitCode !== null ||
      child.signalCode !== null
    )
      return;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
  };
  await start();
  return {
    origin,
    port,
    lmtpPort,
    dataDir,
    setUpCode,
    log: () => log,
    kill: () => end("SIGKILL"),
    start,
    stop: async () => {
      await end("SIGTERM");
      await data.remove();
    },
  };
}

async function answering(
  url: string,
  child: ChildProcess,
  log: () => string,
): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Error(`the relay ended at its start:\n${log()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  throw new Error(`the relay did not answer in 20 s:\n${log()}`);
}
