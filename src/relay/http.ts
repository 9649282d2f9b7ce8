import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { Context } from "./context.ts";
import { problem } from "./problem.ts";
import type { Bindings } from "./route.ts";
import { secure } from "./server.ts";

// Long enough for 450 KB over the slowest mobile line, and for a video of 20 MB over a slow line of an office.
const requestTimeoutMs = 300_000;
const stopWithinMs = 10_000;

/** A server that listens. */
export type Listening = {
  readonly port: number;
  /** Finishes the requests that run, for at most 10 s. */
  stop(): Promise<void>;
};

/** Listens on the configured host and port. Throws where somebody else does already. */
export async function listen(
  context: Context,
  app: Hono<Bindings>,
): Promise<Listening> {
  const server = createServer(
    { requestTimeout: requestTimeoutMs, headersTimeout: 20_000 },
    getRequestListener(app.fetch, {
      overrideGlobalObjects: false,
      // A request that is no web request: a wrong Host, an absolute path to elsewhere.
      errorHandler: () => refuse(context),
    }),
  );
  server.on("clientError", (_, socket) => {
    if (socket.writable)
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  });
  server.listen(context.config.port, context.config.host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { port, stop: () => stop(server) };
}

function refuse(context: Context): Response {
  const answer = problem("bad-request");
  secure(context, "/api", answer);
  return answer;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const tooLong = setTimeout(() => server.closeAllConnections(), stopWithinMs);
  await closed;
  clearTimeout(tooLong);
}
