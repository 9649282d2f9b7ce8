import {
  PrecacheController,
  PrecacheRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { fetchMissing } from "./fetch-missing.ts";
import { pageFor } from "./page-for.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the app; the build writes it here. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

/** What the pages themselves and their first script are called. */
const isFirst = /\.html$|\/assets\/first-/u;

const files = new PrecacheController();
files.addToCacheList(self.__WB_MANIFEST);

const keep = async (isWanted: (url: string) => boolean): Promise<void> => {
  const cache = await caches.open(files.strategy.cacheName);
  const wanted = [...files.getURLsToCacheKeys()].filter(([url]) =>
    isWanted(url),
  );
  await fetchMissing(cache, wanted);
};

self.addEventListener("install", (event) => {
  // At the very first time the pages alone: then a second visit need not wait for the slow line. Later versions come whole.
  const isFirstTime = self.registration.active === null;
  event.waitUntil(keep((url) => !isFirstTime || isFirst.test(url)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(files.activate(event));
  // There is no skipWaiting: a new version waits until no page of the old one is open, and the old one's files stay until then.
  // So this takes over pages at the first time alone, for when the network goes during the first visit.
  event.waitUntil(self.clients.claim());
});

// A page says that it is quiet: whatever is still missing is fetched.
self.addEventListener("message", (event) => {
  if (event.data === "quiet") event.waitUntil(keep(() => true));
});

// Workbox routes GET alone: a PUT, POST or upload passes by untouched.
registerRoute(
  new PrecacheRoute(files, { cleanURLs: false, directoryIndex: "" }),
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
