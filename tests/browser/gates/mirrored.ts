import type { Page } from "@playwright/test";

/**
 * What does not stand where a language of this direction begins: the heading, the mark of a choice beside its words, the name in
 * the bar before its buttons, a picture beside its words.
 */
export async function mirrorFaults(
  page: Page,
  dir: "ltr" | "rtl",
): Promise<string[]> {
  return page.evaluate(readSides, dir);
}

/** Runs in the page. */
function readSides(dir: "ltr" | "rtl"): string[] {
  const faults: string[] = [];
  /** How far in from where a line begins. */
  const start = (box: DOMRect) =>
    dir === "ltr" ? box.left : innerWidth - box.right;
  const before = (what: string, first: Element, second: Element) => {
    const one = first.getBoundingClientRect();
    const other = second.getBoundingClientRect();
    // One under the other has no sides.
    const isBeside = one.top < other.bottom && other.top < one.bottom;
    if (isBeside && start(one) >= start(other))
      faults.push(`${what} stands on the wrong side`);
  };
  const pairs = {
    "the mark of a choice": [".choice > input", ".choice > span:last-child"],
    "the name in the bar": [".bar > .mark", ".bar-actions > :first-child"],
    "a picture": [".tile", ".tile + *"],
  } as const;
  for (const [what, [one, other]] of Object.entries(pairs)) {
    const seconds = document.querySelectorAll(other);
    document.querySelectorAll(one).forEach((first, at) => {
      const second = seconds[at];
      if (second !== undefined) before(what, first, second);
    });
  }
  const main = document.querySelector("main");
  const heading = main?.querySelector("h1");
  if (main && heading) {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const words = start(range.getBoundingClientRect());
    const room = Number.parseFloat(getComputedStyle(main).paddingInlineStart);
    if (Math.abs(words - start(main.getBoundingClientRect()) - room) > 4)
      faults.push("the heading does not begin where lines begin");
  }
  return faults;
}
