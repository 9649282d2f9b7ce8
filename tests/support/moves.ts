import type { Page } from "@playwright/test";

/** Notes from the next page on whatever moves by itself on it (access.md, rule 47); what a person did just before is no such thing. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, "moved", []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, "hadRecentInput")) continue;
        // Letters of the page's own font stand a hair beside those that they come after.
        if (Number(Reflect.get(entry, "value")) < 0.001) continue;
        for (const { node } of Reflect.get(entry, "sources"))
          Reflect.get(window, "moved").push((node as Node | null)?.textContent);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The words of what has moved on this page. */
export async function movesOf(page: Page): Promise<string[]> {
  await page.evaluate(async () => document.fonts.ready);
  return page.evaluate(() => Reflect.get(window, "moved") as string[]);
}
