import type { Page } from "@playwright/test";

/**
 * Access rule 38: at most five ideas stand together. What parts them is a
 * heading, a control, a list or the edge of a box: there a reader can rest. Ideas that are
 * closed do not count.
 */
export async function ideaFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    let together = 0;
    let box: Element | null = null;
    const parts =
      "h1, h2, h3, legend, summary, ol, a[href], button, input, textarea, .idea";
    for (const part of document.querySelectorAll(parts)) {
      if (!part.checkVisibility() || part.closest("main") === null) continue;
      if (part.parentElement?.closest(".idea")) continue;
      const own = part.closest(".notice, .card, li");
      if (own !== box || !part.classList.contains("idea")) together = 0;
      box = own;
      if (part.classList.contains("idea")) together += 1;
      if (together === 6)
        faults.push(`ideas: a sixth stands with them: ${part.textContent}`);
    }
    return faults;
  });
}
