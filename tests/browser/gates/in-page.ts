import type { Page } from "@playwright/test";

/** Red, green and blue to 255, and how solid it is to 1. */
type Colour = readonly [number, number, number, number];

/** The four numbers of a computed colour. */
function rgba(text: string): Colour {
  const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  return [r, g, b, a];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two solid colours, 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The first ground that is not see-through, from `start` outwards. */
function groundOf(start: Element | null): Colour {
  for (let at = start; at; at = at.parentElement) {
    const colour = rgba(getComputedStyle(at).backgroundColor);
    if (colour[3] > 0) return colour;
  }
  return [255, 255, 255, 1];
}

/** The colour of its border, or undefined when it has none to see. */
function borderOf(element: Element): Colour | undefined {
  const style = getComputedStyle(element);
  const colour = rgba(style.borderTopColor);
  const isThere = Number.parseFloat(style.borderTopWidth) > 0 && colour[3] > 0;
  return isThere ? colour : undefined;
}

/** Width in px of an outline that can be seen, else 0. */
function outlineOf(element: Element): number {
  const style = getComputedStyle(element);
  if (style.outlineStyle === "none") return 0;
  if (rgba(style.outlineColor)[3] === 0) return 0;
  return Number.parseFloat(style.outlineWidth);
}

/** Whether it is made for ears: a box of one pixel, out of the flow. */
function isForEars(start: Element): boolean {
  for (let at: Element | null = start; at; at = at.parentElement) {
    const isTiny = at.clientWidth <= 1 && at.clientHeight <= 1;
    if (isTiny && getComputedStyle(at).position === "absolute") return true;
  }
  return false;
}

/** How a fault names an element. */
function nameOf(element: Element): string {
  const words = (element.textContent ?? "").trim().slice(0, 40);
  return `<${element.localName}> ${words || element.id}`;
}

const tools = {
  rgba,
  luminance,
  contrast,
  groundOf,
  borderOf,
  outlineOf,
  isForEars,
  nameOf,
};

declare global {
  var gateTools: typeof tools;
}

/** Puts the functions above into the page, as `gateTools`. */
export async function bringTools(page: Page): Promise<void> {
  const names = Object.keys(tools).join(", ");
  const code = Object.values(tools).map(String).join("\n");
  await page.evaluate(
    `globalThis.gateTools = (() => { ${code}; return { ${names} }; })()`,
  );
}
