import { expect, it } from "vitest";
import { type KeptVideos, keptVideos } from "./kept-videos.ts";

/** As much of a browser's caches as is used here. */
function someCaches(isFull = false): CacheStorage {
  const kept = new Map<string, Response>();
  const cache = {
    keys: async () =>
      [...kept.keys()].map((path) => new Request(`http://x.example${path}`)),
    matchAll: async () => [...kept.values()].map((each) => each.clone()),
    match: async (path: string) => kept.get(path)?.clone(),
    put: async (path: string, answer: Response) => {
      if (isFull) throw new DOMException("", "QuotaExceededError");
      kept.set(path, answer);
    },
    delete: async (path: string) => kept.delete(path),
  };
  return {
    open: async () => cache,
    delete: async () => {
      kept.clear();
      return true;
    },
  } as unknown as CacheStorage;
}

const address = "/api/v1/clips/files/a.webm";
const answering = (async () =>
  new Response("a video", {
    headers: { "content-type": "video/webm" },
  })) as typeof fetch;
/** What a watch tells first. */
const listOf = (videos: KeptVideos) =>
  new Promise<ReadonlyMap<string, number>>((resolve) => {
    const stop = videos.watch((kept) => {
      resolve(kept);
      stop();
    });
  });
const never = new AbortController().signal;

it("a video that is kept can be listed with its size, opened and removed", async () => {
  const videos = keptVideos({ caches: someCaches(), fetch: answering });
  const told: number[] = [];
  const kept = await videos.keep(address, (bytes) => told.push(bytes), never);
  expect(kept).toBe("kept");
  expect(told.at(-1)).toBe(7);
  expect([...(await listOf(videos))]).toEqual([[address, 7]]);
  expect(await (await videos.open(address))?.text()).toBe("a video");
  await videos.remove([address]);
  expect((await listOf(videos)).size).toBe(0);
  expect(await videos.open(address)).toBeUndefined();
});

it("all videos go at once, and whoever watches is told", async () => {
  const videos = keptVideos({ caches: someCaches(), fetch: answering });
  await videos.keep(address, () => undefined, never);
  const told: number[] = [];
  videos.watch(({ size }) => told.push(size));
  await expect.poll(() => told).toEqual([1]);
  await videos.clear();
  expect(told.at(-1)).toBe(0);
  expect(await videos.open(address)).toBeUndefined();
});

it("nothing is kept of a video that was stopped, that did not come, or for which there is no room", async () => {
  const stopper = new AbortController();
  const slow = (async (_: unknown, init: RequestInit) => {
    stopper.abort();
    init.signal?.throwIfAborted();
    return new Response();
  }) as typeof fetch;
  const missing = (async () =>
    new Response("", { status: 404 })) as typeof fetch;
  const cases = [
    [{ caches: someCaches(), fetch: slow }, "stopped"],
    [{ caches: someCaches(), fetch: missing }, "away"],
    [{ caches: someCaches(true), fetch: answering }, "full"],
    [{ caches: undefined, fetch: answering }, "full"],
  ] as const;
  for (const [parts, outcome] of cases) {
    const videos = keptVideos(parts);
    const signal = outcome === "stopped" ? stopper.signal : never;
    expect(await videos.keep(address, () => undefined, signal)).toBe(outcome);
    expect((await listOf(videos)).size).toBe(0);
  }
});
