import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import type { Ask } from "./relay-acts.ts";

/**
 * Asks with a connection for each request, made when it is asked and closed after it. `fetch` keeps connections and opens some
 * early, so that a test could not say which of them meets a fault.
 */
export function oneConnectionEach(port: number, timeoutMs: number): Ask {
  return async (path, init) => {
    const asked = request({
      port,
      path,
      host: "127.0.0.1",
      method: init?.method ?? "GET",
      headers: init?.headers as Record<string, string>,
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
    });
    asked.end(init?.body as string | undefined);
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const headers = Object.entries(answer.headers).map(
      ([name, value]): [string, string] => [name, String(value)],
    );
    return new Response(Buffer.concat(chunks), {
      status: answer.statusCode ?? 0,
      headers,
    });
  };
}
