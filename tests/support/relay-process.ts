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
  readonly databaseUrl?: string | undefined;
  /** Where its notices go; none where missing. */
  readonly smtpPort?: number;
  readonly env?: Readonly<Record<string, string>>;
};

type Place = {
  readonly origin: string;
  readonly port: number;
  readonly lmtpPort: number;
  readonly dataDir: string;
  readonly setUpCode: string;
};

const main = join(import.meta.dirname, "../../dist/relay/main.js");

/** Starts the built relay on free loopback ports and waits until it answers. */
export async function startRelay(
  settings: Settings = {},
): Promise<RelayProcess> {
  const data = await tempDir("relay");
  const port = await freePort();
  const place: Place = {
    origin: `http://127.0.0.1:${String(port)}`,
    port,
    lmtpPort: await freePort(),
    dataDir: data.path,
    setUpCode: "amber-bridge-candle-0042",
  };
  const lives = relayLives(place, environment(place, settings));
  await lives.start();
  return {
    ...place,
    log: lives.log,
    kill: () => lives.end("SIGKILL"),
    start: lives.start,
    stop: async () => {
      await lives.end("SIGTERM");
      await data.remove();
    },
  };
}

function environment(place: Place, settings: Settings): NodeJS.ProcessEnv {
  const { databaseUrl = "", smtpPort, env } = settings;
  return {
    ...process.env,
    HEARD_PORT: String(place.port),
    HEARD_ORIGIN: place.origin,
    HEARD_DATA_DIR: place.dataDir,
    HEARD_SET_UP_CODE: place.setUpCode,
    INBOUND_LMTP_PORT: String(place.lmtpPort),
    MAIL_FROM: "messages@heard.example",
    DATABASE_URL: databaseUrl,
    SMTP_URL:
      smtpPort === undefined ? "" : `smtp://127.0.0.1:${String(smtpPort)}`,
    ...env,
  };
}

/** The processes that are, one after another, this relay. */
function relayLives({ origin, dataDir }: Place, env: NodeJS.ProcessEnv) {
  let child: ChildProcess | undefined;
  let log = "";
  return {
    log: () => log,
    start: async (): Promise<void> => {
      const started = spawn(process.execPath, [main], {
        env,
        // Anywhere but in its own folder, as a service manager starts it.
        cwd: dataDir,
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = started;
      for (const stream of [started.stdout, started.stderr])
        stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
      await answering(`${origin}/healthz`, started, () => log);
    },
    end: async (signal: NodeJS.Signals): Promise<void> => {
      if (child === undefined || hasEnded(child)) return;
      const exited = once(child, "exit");
      child.kill(signal);
      await exited;
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
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
