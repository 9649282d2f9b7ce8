import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../support/free-port.ts";
import { tempDir } from "../support/temp-dir.ts";

/** The built relay as `npm start` runs it, for a measurement. */
export type MeasuredRelay = {
  readonly port: number;
  /** From the start of the process until it answered. */
  readonly readyAfterMs: number;
  /** Resident memory now, in MB. */
  memoryMb(): number;
  /** Ends it; its data stays until `forget`. */
  stop(): Promise<void>;
  forget(): Promise<void>;
};

const main = join(import.meta.dirname, "../../dist/relay/main.js");

/** Starts it over an empty folder, or over the one that is named. */
export async function startMeasured(
  settings: { readonly databaseUrl?: string; readonly dataDir?: string } = {},
): Promise<MeasuredRelay & { readonly dataDir: string }> {
  const folder =
    settings.dataDir === undefined ? await tempDir("bench") : undefined;
  const dataDir = settings.dataDir ?? folder?.path ?? "";
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["--max-semi-space-size=4", main], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      HEARD_PORT: String(port),
      HEARD_ORIGIN: `http://127.0.0.1:${String(port)}`,
      HEARD_DATA_DIR: dataDir,
      HEARD_SET_UP_CODE: "amber-bridge-candle-0042",
      DATABASE_URL: settings.databaseUrl ?? "",
    },
  });
  await untilReady(`http://127.0.0.1:${String(port)}/readyz`);
  return {
    port,
    dataDir,
    readyAfterMs: Math.round(performance.now() - startedAt),
    memoryMb: () => {
      const status = readFileSync(`/proc/${String(child.pid)}/status`, "utf8");
      const kb = Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]);
      return Math.round(kb / 1024);
    },
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
    forget: async () => folder?.remove(),
  };
}

async function untilReady(url: string): Promise<void> {
  const giveUpAt = performance.now() + 30_000;
  while (performance.now() < giveUpAt) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  throw new Error("the relay was not ready in 30 s");
}
