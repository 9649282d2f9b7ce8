import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** Below the ports that systems give to clients (from 32768 on Linux, from 49152 on macOS): no connection takes one of these. */
const ports = [16_384, 32_768] as const;
const tries = 100;

/**
 * Gives a port of 127.0.0.1 that nothing listened on a moment ago.
 *
 * Another program may take it in between: whatever can listen on port 0 itself
 * should do that instead.
 */
export async function freePort(): Promise<number> {
  for (let left = tries; left > 0; left--) {
    const port = randomInt(...ports);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return port;
  }
  throw new Error(`no free port in ${String(tries)} tries`);
}
