import { expect, it } from "vitest";
import { startRelay } from "../support/relay-process.ts";

it("asks for the pictures of the first screen with the head of a page's answer, and with nothing else's", async () => {
  const relay = await startRelay();
  try {
    const page = await fetch(`${relay.origin}/easy-read/tell`);
    const html = await page.text();
    const main = html.slice(html.indexOf("<main"));
    const [first] = /\/pictures\/[a-z-]+\.svg/u.exec(main) ?? [];
    const links = page.headers.get("link") ?? "";
    expect(links).toMatch(new RegExp(`^<${String(first)}>; rel=preload`, "u"));
    for (const [, path] of links.matchAll(/<([^>]+)>/gu))
      expect((await fetch(`${relay.origin}${String(path)}`)).status).toBe(200);
    for (const path of ["/tell", "/manifest.webmanifest", String(first)]) {
      const { headers } = await fetch(`${relay.origin}${path}`);
      expect([path, headers.get("link")]).toEqual([path, null]);
    }
  } finally {
    await relay.stop();
  }
});
