/**
 * Lets the browser ask before words are lost with the page: a reload, another address. Nothing is written down for that, so that no
 * plain text stays behind. Leaving in a hurry is never asked about: `leave.ts` hides the page first.
 */
export function askBeforeGoing(page: Window, wouldLose: () => boolean): void {
  page.addEventListener("beforeunload", (event) => {
    if (!page.document.documentElement.hidden && wouldLose())
      event.preventDefault();
  });
}
