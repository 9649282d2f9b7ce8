/** The page that stands there after leaving: a shopping list, without a word of Heard. */
export const notesPath = "/notes.html";

/** In the session's storage, so that it ends with the tab; neutral, for whoever looks there. */
const leftKey = "notes";

/**
 * Leaves at once. The page is emptied before anything else, so that neither a slow load nor a page that the browser brings back
 * whole shows it; the entry in the history is replaced.
 */
function leave(page: Window): void {
  page.document.documentElement.hidden = true;
  // Speech goes on until the next page has come.
  page.speechSynthesis?.cancel();
  markLeft(page, true);
  page.location.replace(notesPath);
}

/** Where the browser keeps nothing for the session, the tab's own name holds it: it must never hold up leaving. */
function markLeft(page: Window, left: boolean): void {
  try {
    page.name = "";
    if (left) page.sessionStorage.setItem(leftKey, "open");
    else page.sessionStorage.removeItem(leftKey);
  } catch {
    if (left) page.name = leftKey;
  }
}

function hasLeft(page: Window): boolean {
  if (page.name === leftKey) return true;
  try {
    return page.sessionStorage.getItem(leftKey) !== null;
  } catch {
    return false;
  }
}

/**
 * Sees to it that Back does not bring the app back after leaving: pages of the history lead to the notes again, until the person
 * opens the app anew by its address or icon. Call it before anything is drawn.
 */
export function stayAway(page: Window): void {
  if (!hasLeft(page)) return;
  const [entry] = page.performance.getEntriesByType("navigation");
  const type = (entry as PerformanceNavigationTiming | undefined)?.type;
  if (type === "back_forward") leave(page);
  else markLeft(page, false);
}

/** Makes every link to the notes leave, and a page that the browser kept whole stay away. */
export function listenForLeaving(page: Window): void {
  page.document.addEventListener(
    "click",
    (event) => {
      const link = (event.target as Element).closest("a");
      if (link?.pathname !== notesPath) return;
      event.preventDefault();
      leave(page);
    },
    true,
  );
  page.addEventListener("pageshow", (event) => {
    if (event.persisted && hasLeft(page)) leave(page);
  });
}
