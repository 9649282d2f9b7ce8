import { join } from "node:path";
import { readConfig } from "../../src/relay/config.ts";
import type { Context } from "../../src/relay/context.ts";
import { listen, type Listening } from "../../src/relay/http.ts";
import { makeLog } from "../../src/relay/log.ts";
import { allRoutes } from "../../src/relay/routes/all-routes.ts";
import { makeServer } from "../../src/relay/server.ts";
import { prepare } from "../../src/relay/start.ts";
import { tempDir } from "./temp-dir.ts";

/** The code with which every relay of the tests is set up. */
export const testSetUpCode = "amber-bridge-candle-0042";

/** A whole relay in this process, without a socket. */
export type InProcessRelay = {
  readonly context: Context;
  readonly dataDir: string;
  /** Asks as `fetch` would, by path. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Listens on a free port of 127.0.0.1 as well. */
  listen(): Promise<Listening>;
  /** Sets the relay's clock. */
  setClock(at: string): void;
  /** All that it logged. */
  log(): string;
  stop(): Promise<void>;
};

/** Starts a relay on SQLite in a folder of its own, or on the database of `env`. Its clock stands still until it is set. */
export async function startInProcess(
  env: Readonly<Record<string, string>> = {},
): Promise<InProcessRelay> {
  const data = await tempDir("relay");
  let now = new Date("2026-11-20T10:00:00.000Z");
  let logged = "";
  const read = readConfig({
    HEARD_DATA_DIR: data.path,
    HEARD_WEB_DIR: join(data.path, "web"),
    HEARD_ORIGIN: "https://heard.example",
    HEARD_PORT: "0",
    HEARD_SET_UP_CODE: testSetUpCode,
    ...env,
  });
  if (read.is === "wrong") throw new Error(read.message);
  const log = makeLog({ write: (line: string) => (logged += line) });
  const prepared = await prepare(read.config, log, () => now);
  if (prepared.is === "wrong") throw new Error(prepared.message);
  const { context } = prepared;
  const app = makeServer(context, allRoutes);
  return {
    context,
    dataDir: data.path,
    ask: async (path, init) =>
      app.request(`https://heard.example${path}`, init),
    listen: () => listen(context, app),
    setClock: (at) => {
      now = new Date(at);
    },
    log: () => logged,
    stop: async () => {
      await context.storage.close();
      await data.remove();
    },
  };
}
