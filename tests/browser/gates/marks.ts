import type { Page } from "@playwright/test";

/**
 * A box that may be ticked beside others has straight sides, and a mark of one choice is round: in every size of text a person tells the two
 * apart before they read. What the browser draws by itself is left out.
 */
export async function markFaults(page: Page): Promise<string[]> {
  const marks = await page.evaluate(() =>
    [...document.querySelectorAll("input")].flatMap((input) => {
      const { type, name, value } = input;
      if (type !== "checkbox" && type !== "radio") return [];
      if (!input.checkVisibility({ visibilityProperty: true })) return [];
      const style = getComputedStyle(input);
      if (style.appearance !== "none") return [];
      const { width } = input.getBoundingClientRect();
      const corner = style.borderTopLeftRadius;
      const size = Number.parseFloat(corner);
      const share = corner.endsWith("%") ? size / 100 : size / width;
      return [{ type, named: `${name} ${value}`, share }];
    }),
  );
  return marks.flatMap(({ type, named, share }) => {
    const isRound = share >= 0.5;
    if (type === "radio" ? isRound : share < 0.3) return [];
    return [
      `mark: a ${type} with corners of ${share.toFixed(2)} of its width: ${named}`,
    ];
  });
}
