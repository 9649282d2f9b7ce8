import type { PlaceOnPage } from "./page-lines.ts";

/** The name of the mark in the page's style: `::highlight(spoken)`. */
const markName = "spoken";

/**
 * Marks what is said now, and brings it into view; null takes the mark away. Where the browser has no highlights (Firefox before
 * 140) the line is shown in words alone.
 */
export function markLine(page: Window, place: PlaceOnPage): void {
  if ("highlights" in CSS) {
    CSS.highlights.delete(markName);
    if (place !== null) CSS.highlights.set(markName, new Highlight(place));
  }
  if (place === null) return;
  const box = place.getBoundingClientRect();
  const { innerHeight } = page;
  // The lower third is where the line stands in words.
  if (box.top >= 0 && box.bottom <= innerHeight * 0.66) return;
  page.scrollBy({ top: box.top - innerHeight * 0.2 });
}
