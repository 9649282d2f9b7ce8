/** Runs work once the page has loaded whole and has nothing better to do. */
export function whenQuiet(page: Window, work: () => void): void {
  const wait = (): void => {
    // Safari has no idle callbacks.
    if ("requestIdleCallback" in page) page.requestIdleCallback(work);
    else (page as Window).setTimeout(work, 500);
  };
  if (page.document.readyState === "complete") wait();
  else page.addEventListener("load", wait, { once: true });
}
