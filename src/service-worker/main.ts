import {
  PrecacheController,
  PrecacheRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { fetchMissing } from "./fetch-missing.ts";
import { fromCacheOrNet } from "./from-cache-or-net.ts";
import { pageFor } from "./page-for.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the app; the build writes it here. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

/** What the pages themselves and their first script are called. */
const isFirst = /\.html$|\/assets\/first-/u;

const files = new PrecacheController();
files.addToCacheList(self.__WB_MANIFEST);

const filesThat = (isWanted: (url: string) => boolean) =>
  [...files.getURLsToCacheKeys()].filter(([url]) => isWanted(url));

const openCache = async (): Promise<Cache> =>
  caches.open(files.strategy.cacheName);

/** The pages alone, and all at once: from then on no visit waits for the slow line. */
const keepPages = async (): Promise<void> => {
  const cache = await openCache();
  const pages = filesThat((url) => isFirst.test(url));
  await Promise.all(pages.map(async (page) => fetchMissing(cache, [page])));
};

const keepAll = async (): Promise<void> => {
  await fetchMissing(
    await openCache(),
    filesThat(() => true),
  );
};

self.addEventListener("install", (event) => {
  // A later version comes whole, before it is taken.
  const isFirstTime = self.registration.active === null;
  event.waitUntil(isFirstTime ? keepPages() : keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(files.activate(event));
  // There is no skipWaiting: a new version waits until no page of the old one is open, and the old one's files stay until then.
  // So this takes over pages at the first time alone, for when the network goes during the first visit.
  event.waitUntil(self.clients.claim());
});

// A page says that it is quiet: whatever is still missing is fetched.
self.addEventListener("message", (event) => {
  if (event.data === "quiet") event.waitUntil(keepAll());
});

// Workbox routes GET alone: a PUT, POST or upload passes by untouched.
registerRoute(
  new PrecacheRoute(files, { cleanURLs: false, directoryIndex: "" }),
);
// A typeface that few choose is kept from its first use on; its name is that of its content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/fonts/"),
  async ({ request }) => fromCacheOrNet(await caches.open("fonts"), request),
);
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin &&
    request.mode === "navigate" &&
    pageFor(url.pathname) !== undefined,
  async (options) => {
    const page = pageFor(options.url.pathname) ?? "/app.html";
    return files.createHandlerBoundToURL(page)(options);
  },
);
