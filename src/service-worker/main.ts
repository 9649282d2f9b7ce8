import { clientsClaim } from "workbox-core";
import {
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { pageFor } from "./page-for.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the app; the build writes it here. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

// There is no skipWaiting: a new version waits until no page of the old one is open, and the old one's files stay until then.
// So this claims pages at the very first install alone: they need the later files when the network goes during the first visit.
clientsClaim();

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, directoryIndex: "" });

// Workbox routes GET alone: a PUT, POST or upload passes by untouched.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin &&
    request.mode === "navigate" &&
    pageFor(url.pathname) !== undefined,
  async (options) => {
    const page = pageFor(options.url.pathname) ?? "/app.html";
    return createHandlerBoundToURL(page)(options);
  },
);
