/**
 * Says on the page that Heard could not start: one of its scripts failed, or did not come. The app takes the words away once it
 * stands there; what fails later is not said here.
 */
export function sayFailedStart(page: Window): void {
  page.addEventListener(
    "error",
    ({ target }) => {
      if (target === page || target instanceof HTMLScriptElement)
        page.document.documentElement.toggleAttribute("data-failed", true);
    },
    true,
  );
}
