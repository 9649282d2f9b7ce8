import type { Page } from "@playwright/test";

/** Access rule 47: nothing moves, plays or slides on its own. */
export async function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const isLong = (times: string) =>
      times.split(",").some((time) => Number.parseFloat(time) > 0);
    for (const element of document.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const what = element.tagName.toLowerCase();
      if (isLong(style.transitionDuration)) faults.add(`transition on ${what}`);
      if (style.animationName !== "none") faults.add(`animation on ${what}`);
      if (style.scrollBehavior === "smooth") faults.add(`scroll of ${what}`);
      if (element.matches("[autoplay], marquee, blink, animate")) {
        faults.add(`plays on its own: ${what}`);
      }
    }
    if (document.getAnimations().length > 0) faults.add("a running animation");
    return [...faults].map((fault) => `motion: ${fault}`);
  });
}
