import { join } from "node:path";
import { injectManifest } from "workbox-build";
import { between, web } from "./places.mjs";

/** Writes the service worker with the list of every file of the reporter's app. */
export async function writeWorker() {
  const { warnings } = await injectManifest({
    swSrc: join(between, "service-worker.js"),
    swDest: join(web, "sw.js"),
    globDirectory: web,
    globPatterns: [
      "**/*.{html,js,css,woff2,svg,png,txt,webmanifest}",
      "words/*.json",
    ],
    // A typeface that few choose comes when it is chosen, and is kept then.
    globIgnores: ["casework/**", "fonts/**", "sw.js"],
    // The name of these files holds their hash.
    dontCacheBustURLsMatching: /^assets\//,
  });
  for (const warning of warnings) console.warn(warning);
}
