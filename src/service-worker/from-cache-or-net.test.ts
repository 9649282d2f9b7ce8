import { afterEach, expect, test, vi } from "vitest";
import { fromCacheOrNet } from "./from-cache-or-net.ts";

const request = new Request("http://127.0.0.1/fonts/letters.woff2");

function newCache() {
  const kept = new Map<string, Response>();
  const cache = {
    match: async ({ url }: Request) => kept.get(url)?.clone(),
    put: async ({ url }: Request, response: Response) =>
      kept.set(url, response),
  };
  return { kept, cache: cache as unknown as Cache };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what was fetched once is there with no network", async () => {
  const { cache } = newCache();
  vi.stubGlobal("fetch", async () => new Response("letters"));
  expect(await (await fromCacheOrNet(cache, request)).text()).toBe("letters");
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  expect(await (await fromCacheOrNet(cache, request)).text()).toBe("letters");
});

test("an answer that is none is not kept", async () => {
  const { cache, kept } = newCache();
  vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
  expect((await fromCacheOrNet(cache, request)).status).toBe(503);
  expect(kept.size).toBe(0);
});
