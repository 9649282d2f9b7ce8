import type { Context as HonoContext } from "hono";
import type { Context } from "./context.ts";

type Method = "GET" | "PUT" | "POST" | "DELETE";

/** What hands the connection through, where there is one; tests ask without. */
export type Bindings = {
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } };
  /** The pattern of the route that answered, for log and metrics. */
  Variables: { route?: string };
};

export type Request = HonoContext<Bindings>;

/** One endpoint: its file in `routes/` exports one. */
export type Route = {
  readonly method: Method;
  /** The pattern, also the name in log and metrics. */
  readonly path: string;
  readonly handle: (
    context: Context,
    request: Request,
  ) => Promise<Response> | Response;
};

/** Answers with JSON that nobody keeps. */
export function json(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

/** Answers that it is done, with nothing to say. */
export function done(headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, {
    status: 204,
    headers: { "cache-control": "no-store", ...headers },
  });
}
