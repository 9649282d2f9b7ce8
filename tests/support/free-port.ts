import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/**
 * Gives a port of 127.0.0.1 that nothing listened on a moment ago.
 *
 * Another program may take it in between: whatever can listen on port 0 itself
 * should do that instead.
 */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
