/** Something that answers requests: the platform's `fetch`, or a relay in this process. */
export type Answering = (request: Request) => Promise<Response> | Response;

/**
 * A `fetch` for Node that does what a browser on the relay's own pages does: resolves paths, says which page it comes from, and
 * keeps the cookies it is given.
 *
 * @param origin Of the relay, as its configuration knows it.
 * @param answering Where requests go.
 * @param session The cookie of a session that was begun before.
 */
export function browserFetch(
  origin: string,
  answering: Answering,
  session = "",
): (url: RequestInfo | URL, init?: RequestInit) => Promise<Response> {
  const cookies = new Map<string, string>();
  keep(cookies, session);
  return async (url, init) => {
    const address = url instanceof Request ? url.url : String(url);
    const request = new Request(new URL(address, origin), init);
    request.headers.set("origin", origin);
    if (cookies.size > 0)
      request.headers.set("cookie", [...cookies.values()].join("; "));
    const response = await answering(request);
    for (const line of response.headers.getSetCookie())
      keep(cookies, line.split(";")[0] ?? "");
    return response;
  };
}

/** A cookie of the same name takes the place of the former. */
function keep(cookies: Map<string, string>, cookie: string): void {
  const [name = ""] = cookie.split("=");
  if (name !== "") cookies.set(name, cookie);
}
