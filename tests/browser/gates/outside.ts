import type { BrowserContext } from "@playwright/test";

/**
 * Access rule 5: no request leaves this machine. Call it before the first page
 * is opened; the list it gives grows with each request that would have left,
 * so compare it with `[]` at the end.
 */
export function watchOutside(context: BrowserContext): string[] {
  const outside: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith("http")) return;
    if (url.hostname === "127.0.0.1" || url.hostname === "localhost") return;
    outside.push(`${request.method()} ${url.origin}`);
  });
  return outside;
}
