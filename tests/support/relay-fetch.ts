/** Something that answers requests: the platform's `fetch`, or a relay in this process. */
export type Answering = (request: Request) => Promise<Response> | Response;

/**
 * A `fetch` for Node that does what a browser on the relay's own pages does: resolves paths, says which page it comes from, and
 * carries the session's cookie.
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
  let cookie = session;
  return async (url, init) => {
    const address = url instanceof Request ? url.url : String(url);
    const request = new Request(new URL(address, origin), init);
    request.headers.set("origin", origin);
    if (cookie !== "") request.headers.set("cookie", cookie);
    const response = await answering(request);
    for (const line of response.headers.getSetCookie())
      cookie = line.split(";")[0] ?? "";
    return response;
  };
}
