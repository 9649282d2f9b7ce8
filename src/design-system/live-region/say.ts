/** Long enough for the emptied region to be noticed, so a repeat is spoken. */
const AFTER_CLEARING_MS = 60;

/**
 * Speaks `text` once the reader of the screen is done with their sentence, or
 * at once with `now`. Clears first, then writes, so that the same words twice
 * are heard twice. Throws when the page has no `LiveRegions`.
 */
export function say(page: Document, text: string, how: "polite" | "now") {
  const region = page.getElementById(`say-${how}`);
  if (region === null) throw new Error("the page has no live regions");
  region.textContent = "";
  setTimeout(() => {
    region.textContent = text;
  }, AFTER_CLEARING_MS);
}
