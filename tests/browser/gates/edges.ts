import type { Page } from "@playwright/test";

import { bringTools } from "./in-page.ts";

/**
 * Access rule 44, edges: a control's border or ground differs by 3:1 or more
 * from what is around it. What looks like underlined text has no edge to find.
 */
export async function edgeFaults(page: Page): Promise<string[]> {
  await bringTools(page);
  return page.evaluate(() => {
    const { rgba, contrast, groundOf, borderOf, nameOf } = gateTools;
    const controls = "button, input:not([type=hidden]), select, textarea";
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      if (control.getBoundingClientRect().width <= 1) return [];
      const style = getComputedStyle(control);
      const around = groundOf(control.parentElement);
      const border = borderOf(control);
      const ground = rgba(style.backgroundColor);
      const isBare = border === undefined && ground[3] === 0;
      if (isBare && style.textDecorationLine.includes("underline")) return [];
      const best = Math.max(
        border ? contrast(border, around) : 1,
        ground[3] > 0 ? contrast(ground, around) : 1,
      );
      return best < 3
        ? [`edge: ${nameOf(control)} ${best.toFixed(2)} to 1`]
        : [];
    });
  });
}
