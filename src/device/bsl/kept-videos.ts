import type { Stop } from "../kept.ts";

/** Apart from the files of the app, which the service worker replaces as a whole. */
const cacheName = "heard-bsl";

/** stopped: the person stopped it. away: it did not come. full: the device has no room. Nothing of those is kept. */
type VideoKept = "kept" | "stopped" | "away" | "full";

/** The videos that the person keeps on this device. */
export type KeptVideos = {
  /** Tells what is kept (size in bytes by address), now and after each change of this page. */
  watch(listener: (kept: ReadonlyMap<string, number>) => void): Stop;
  /**
   * Fetches a file and keeps it, once all of it is here.
   *
   * @param tell Told how many bytes have come.
   */
  keep(
    address: string,
    tell: (bytes: number) => void,
    stop: AbortSignal,
  ): Promise<VideoKept>;
  /** A kept file; undefined where it is not kept. */
  open(address: string): Promise<Blob | undefined>;
  remove(addresses: readonly string[]): Promise<void>;
  /** Removes all of them, and any sign that there were some. */
  clear(): Promise<void>;
};

type Parts = {
  /** Undefined where the browser has none, as in some private windows. */
  readonly caches: CacheStorage | undefined;
  readonly fetch: typeof fetch;
};

/** Videos in a cache of this browser. */
export function keptVideos({ caches, fetch }: Parts): KeptVideos {
  const cache = async () => caches?.open(cacheName);
  const listeners = new Set<(kept: ReadonlyMap<string, number>) => void>();
  const tellAll = async () => {
    // A browser that keeps nothing has nothing.
    const kept = await sizesIn(await cache().catch(() => undefined));
    for (const listener of listeners) listener(kept);
  };
  return {
    watch: (listener) => {
      listeners.add(listener);
      void tellAll();
      return () => listeners.delete(listener);
    },
    keep: async (address, tell, stop) => {
      const kept = await cache().catch(() => undefined);
      if (kept === undefined) return "full";
      const read = await readWhole(fetch, address, tell, stop);
      if (!(read instanceof Blob)) return read;
      const headers = {
        "content-type": read.type,
        "content-length": String(read.size),
      };
      try {
        await kept.put(address, new Response(read, { headers }));
        await tellAll();
        return "kept";
      } catch {
        return "full";
      }
    },
    open: async (address) => {
      const kept = await cache().catch(() => undefined);
      return (await kept?.match(address))?.blob();
    },
    remove: async (addresses) => {
      const kept = await cache();
      for (const address of addresses) await kept?.delete(address);
      await tellAll();
    },
    clear: async () => {
      await caches?.delete(cacheName);
      for (const listener of listeners) listener(new Map());
    },
  };
}

async function sizesIn(
  cache: Cache | undefined,
): Promise<ReadonlyMap<string, number>> {
  const found = (await cache?.matchAll()) ?? [];
  const requests = (await cache?.keys()) ?? [];
  const sizes = found.map((answer, at) => {
    const url = new URL(requests[at]?.url ?? "", "http://heard.example");
    const bytes = Number(answer.headers.get("content-length") ?? "0");
    return [url.pathname, bytes] as const;
  });
  return new Map(sizes);
}

async function readWhole(
  fetch: Parts["fetch"],
  address: string,
  tell: (bytes: number) => void,
  stop: AbortSignal,
): Promise<Blob | "stopped" | "away"> {
  try {
    const answer = await fetch(address, {
      redirect: "error",
      credentials: "omit",
      // Kept once, and gone when it is deleted.
      cache: "no-store",
      signal: stop,
    });
    if (!answer.ok || answer.body === null) return "away";
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = answer.body.getReader();
    let bytes = 0;
    for (;;) {
      const next = await reader.read();
      if (next.done) break;
      pieces.push(next.value);
      bytes += next.value.byteLength;
      tell(bytes);
    }
    const type = answer.headers.get("content-type") ?? "";
    return new Blob(pieces, { type });
  } catch {
    return stop.aborted ? "stopped" : "away";
  }
}
