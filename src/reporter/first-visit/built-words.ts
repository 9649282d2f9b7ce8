import type { SiteProps } from "../site/site.tsx";

/** Where the words of a page's own HTML stand in it, as JSON. */
const wordsId = "words";

/** The words that came with the page, so that the first script carries none. */
export function wordsOfPage(page: Document): SiteProps["words"] {
  const place = page.getElementById(wordsId);
  if (place === null) throw new Error("the page has no words");
  return JSON.parse(place.textContent) as SiteProps["words"];
}
