/** What the relay answers itself: the protocol, the inbox, mail in development, health. */
const ofTheRelay = /^\/(?:api|casework|dev|healthz|readyz|metrics)(?:\/|$)/u;

/** Pages that were drawn at build time, by path. */
const drawn: Readonly<Record<string, string>> = {
  "/": "/index.html",
  "/tell": "/tell.html",
  "/easy-read": "/easy-read.html",
  "/easy-read/tell": "/easy-read-tell.html",
  "/notes.html": "/notes.html",
};

/** The HTML that answers a navigation to a path, or undefined where it is the relay's. Every other path is a page of the app. */
export function pageFor(path: string): string | undefined {
  if (ofTheRelay.test(path)) return undefined;
  const trimmed = path.length > 1 ? path.replace(/\/+$/u, "") : path;
  return Object.hasOwn(drawn, trimmed) ? drawn[trimmed] : "/app.html";
}
