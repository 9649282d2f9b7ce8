import type { Page } from "@playwright/test";

import { bringTools } from "./in-page.ts";

type Target = {
  what: string;
  /** Numbers of the targets it lies in. */
  inside: number[];
  left: number;
  top: number;
  right: number;
  bottom: number;
};

/**
 * Access rule 46: every target at least 44 x 44 CSS px and 8 px from the next.
 * A control inside a label is as large as its label. Links inside a sentence
 * are left out, as WCAG 2.5.5 does: the line sets their height.
 */
export async function targetFaults(page: Page): Promise<string[]> {
  await bringTools(page);
  const targets = await page.evaluate(findTargets);
  return targets.flatMap((target, at) => [
    ...sizeFaults(target),
    ...targets
      .slice(at + 1)
      .filter((other) => !other.inside.includes(at))
      .flatMap((other) => gapFaults(target, other)),
  ]);
}

// Half a pixel of a layout in rem is no fault.
const LEAST_PX = 43.9;
const LEAST_GAP_PX = 7.9;

function sizeFaults(target: Target): string[] {
  const width = target.right - target.left;
  const height = target.bottom - target.top;
  if (width >= LEAST_PX && height >= LEAST_PX) return [];
  return [
    `target: ${target.what} is ${Math.round(width)} x ${Math.round(height)}`,
  ];
}

function gapFaults(a: Target, b: Target): string[] {
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  const gap = Math.max(across, down);
  if (gap >= LEAST_GAP_PX) return [];
  return [`target: ${a.what} is ${gap.toFixed(1)} px from ${b.what}`];
}

/** In document order, so that what holds another comes before it. */
function findTargets(): Target[] {
  const controls =
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [tabindex='0']";
  const found: Element[] = [];
  for (const control of document.querySelectorAll(controls)) {
    const target = control.closest("label") ?? control;
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    if (!isInSentence(control) && !found.includes(target)) found.push(target);
  }
  return found.map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const inside = found.flatMap((other, at) =>
      other !== element && other.contains(element) ? [at] : [],
    );
    const what = gateTools.nameOf(element);
    return { what, inside, left, top, right, bottom };
  });

  function isInSentence(control: Element): boolean {
    if (getComputedStyle(control).display !== "inline") return false;
    const around = control.parentElement?.textContent ?? "";
    return around.trim().length > (control.textContent ?? "").trim().length;
  }
}
