/**
 * After a change of page: scrolls to the top, or to the `h1` where large words
 * push it out of the screen, and gives the `h1` focus, so that eyes and a
 * screen reader find where the person is. The `tabindex` leaves with the
 * focus, so that the heading never becomes a stop on the way with Tab. Not for
 * the first load (access.md 5.1). Gives false when the page has no heading.
 */
export function focusHeading(page: Document): boolean {
  const heading = page.querySelector("h1");
  if (heading === null) return false;
  heading.setAttribute("tabindex", "-1");
  heading.addEventListener("blur", () => heading.removeAttribute("tabindex"), {
    once: true,
  });
  page.defaultView?.scrollTo(0, 0);
  const { clientHeight } = page.documentElement;
  if (heading.getBoundingClientRect().bottom > clientHeight)
    heading.scrollIntoView();
  heading.focus({ preventScroll: true });
  return true;
}
