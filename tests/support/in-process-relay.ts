import { join } from "node:path";
import { readConfig } from "../../src/relay/config.ts";
import type { Context } from "../../src/relay/context.ts";
import { makeLog } from "../../src/relay/log.ts";
import { allRoutes } from "../../src/relay/routes/all-routes.ts";
import { makeServer } from "../../src/relay/server.ts";
import { prepare } from "../../src/relay/start.ts";
import type { Answering } from "./relay-fetch.ts";

/** The relay's own parts in this process, without a socket. */
export type InProcessRelay = {
  readonly answering: Answering;
  readonly context: Context;
  stop(): Promise<void>;
};

/** The address that relays of this kind take for their own. */
export const inProcessOrigin = "http://relay.test";

/** The one-time code of relays of this kind. */
export const inProcessCode = "amber-bridge-candle-0042";

/** Opens a relay over a data folder, as a start of its process would; jobs do not run. */
export async function startInProcessRelay(
  dataDir: string,
): Promise<InProcessRelay> {
  const read = readConfig({
    HEARD_DATA_DIR: dataDir,
    HEARD_WEB_DIR: join(dataDir, "web"),
    HEARD_ORIGIN: inProcessOrigin,
    HEARD_SET_UP_CODE: inProcessCode,
  });
  if (read.is === "wrong") throw new Error(read.message);
  const log = makeLog({ write: () => undefined });
  const prepared = await prepare(read.config, log, () => new Date());
  if (prepared.is === "wrong") throw new Error(prepared.message);
  const { context } = prepared;
  const app = makeServer(context, allRoutes);
  return {
    context,
    answering: (request) => app.fetch(request),
    stop: () => context.storage.close(),
  };
}
