import type { Page } from "@playwright/test";

import { bringTools } from "./in-page.ts";

/** One place where Tab stops. */
type Stop = {
  /** Number of the element in this walk; the same element, the same number. */
  id: number;
  what: string;
  isHidden: boolean;
  box: { left: number; top: number; right: number; bottom: number };
  /** Width of the focus line, and its contrast with either side of it. */
  ring: { widthPx: number; inside: number; outside: number };
  /** What lies over the middle or a corner of it, if anything. */
  coveredBy: string | null;
};

export type Walk = {
  stops: Stop[];
  missed: string[];
  isTrapped: boolean;
  /** Elements that a `tabindex` above 0 takes out of the page's order. */
  jumpers: string[];
};

/**
 * Presses Tab from the start of the page until it leaves the page or has been
 * everywhere, and tells of each stop.
 */
export async function tabWalk(page: Page): Promise<Walk> {
  await bringTools(page);
  const expected = await page.evaluate(startWalk);
  const stops: Stop[] = [];
  let isTrapped = true;
  for (let press = 0; press < expected.length + 8; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await lookAtFocus(page);
    if (stop === null || stop.id === stops[0]?.id) {
      isTrapped = stop !== null && stops.length === 1;
      break;
    }
    if (stop.id === stops.at(-1)?.id) break;
    stops.push(stop);
  }
  const reached = new Set(stops.map(({ id }) => id));
  const missed = expected.filter(({ id }) => !reached.has(id));
  return {
    stops,
    missed: missed.map(({ what }) => what),
    isTrapped: isTrapped && missed.length > 0,
    jumpers: expected.filter(({ jumps }) => jumps).map(({ what }) => what),
  };
}

/** Access rules 11 and 13: order, traps, hidden stops, positive `tabindex`. */
export function keyboardFaults(walk: Walk): string[] {
  const { stops, missed, isTrapped, jumpers } = walk;
  const faults = jumpers.map((what) => `tabindex above 0: ${what}`);
  if (isTrapped) faults.push(`trap at ${stops.at(-1)?.what ?? "the start"}`);
  faults.push(...missed.map((what) => `Tab never comes to ${what}`));
  stops.forEach((stop, at) => {
    if (stop.isHidden) faults.push(`focus on hidden ${stop.what}`);
    const next = stops[at + 1];
    if (next && isBefore(next.box, stop.box)) {
      faults.push(`${next.what} stands before ${stop.what}, but comes after`);
    }
  });
  return faults.map((fault) => `keyboard: ${fault}`);
}

/**
 * Access rule 9: the first stop is the skip link, the second leaves quickly.
 * Give the words that each begins with.
 */
export function firstStopsFaults(
  { stops }: Walk,
  words: { skip: string; leave: string },
): string[] {
  const [first, second] = stops.map(({ what }) => what);
  const faults: string[] = [];
  if (!first?.includes(words.skip)) {
    faults.push(`keyboard: the first stop is ${first}, not the skip link`);
  }
  if (!second?.includes(words.leave)) {
    faults.push(`keyboard: the second stop is ${second}, not the way out`);
  }
  return faults;
}

/** Wholly above, or on the same line and wholly to the left. */
function isBefore(a: Stop["box"], b: Stop["box"]): boolean {
  if (a.bottom <= b.top + 1) return true;
  const isSameLine = a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return isSameLine && a.right <= b.left + 1 && a.top <= b.top + 1;
}

type Marks = { ids: WeakMap<Element, number>; next: number };

declare global {
  var walkMarks: Marks;
}

/** Puts focus at the start and lists where Tab has to come. */
function startWalk(): { id: number; what: string; jumps: boolean }[] {
  globalThis.walkMarks = { ids: new WeakMap(), next: 1 };
  const hadTabindex = document.body.getAttribute("tabindex");
  document.body.tabIndex = -1;
  document.body.focus();
  if (hadTabindex === null) document.body.removeAttribute("tabindex");
  const controls =
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const seenGroups = new Set<string>();
  return [...document.querySelectorAll<HTMLInputElement>(controls)].flatMap(
    (control) => {
      if (control.matches(":disabled, [tabindex='-1']")) return [];
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      if (control.type === "radio") {
        const group = `input[type=radio][name="${CSS.escape(control.name)}"]`;
        const stop =
          document.querySelector(`${group}:checked`) ??
          document.querySelector(group);
        if (seenGroups.has(group) || stop !== control) return [];
        seenGroups.add(group);
      }
      const id = walkMarks.next;
      walkMarks.next += 1;
      walkMarks.ids.set(control, id);
      const what = gateTools.nameOf(control);
      return [{ id, what, jumps: control.tabIndex > 0 }];
    },
  );
}

/** Gives what tells where the focus is, for somebody who walks on through the app from the page that is open. */
export async function focusWatch(
  page: Page,
): Promise<() => Promise<Stop | null>> {
  await bringTools(page);
  await page.evaluate(() => {
    globalThis.walkMarks = { ids: new WeakMap(), next: 1 };
  });
  return () => lookAtFocus(page);
}

/** What has focus now; null when that is the page itself. */
async function lookAtFocus(page: Page): Promise<Stop | null> {
  // Done in this order, and waited for together: a walk has many stops.
  const [stop, ring, coveredBy] = await Promise.all([
    page.evaluate(whereFocusIs),
    page.evaluate(ringOfFocus),
    page.evaluate(coverOfFocus),
  ]);
  return stop && { ...stop, ring, coveredBy };
}

function whereFocusIs(): Omit<Stop, "ring" | "coveredBy"> | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  if (element === document.documentElement) return null;
  const id = walkMarks.ids.get(element) ?? walkMarks.next;
  walkMarks.ids.set(element, id);
  walkMarks.next = Math.max(walkMarks.next, id + 1);
  element.scrollIntoView({ block: "nearest" });
  const rect = element.getBoundingClientRect();
  const box = {
    left: rect.left + scrollX,
    top: rect.top + scrollY,
    right: rect.right + scrollX,
    bottom: rect.bottom + scrollY,
  };
  const isSeen =
    element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    }) && element.closest("[aria-hidden=true]") === null;
  const isOffPage = box.right <= 0 || box.bottom <= 0;
  return {
    id,
    what: gateTools.nameOf(element),
    isHidden: !isSeen || isOffPage || rect.width <= 1 || rect.height <= 1,
    box,
  };
}

function coverOfFocus(): string | null {
  const target = document.activeElement ?? document.body;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const inset = 4;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ] as const;
  for (const [x, y] of points) {
    const found = document.elementFromPoint(x, y);
    if (found === null || found.contains(target) || target.contains(found)) {
      continue;
    }
    if (!found.closest("label")?.contains(target)) {
      return gateTools.nameOf(found);
    }
  }
  return null;
}

/** The line may be on the control or on the label around it. */
function ringOfFocus(): Stop["ring"] {
  const { rgba, contrast, groundOf, borderOf, outlineOf } = gateTools;
  const target = document.activeElement ?? document.body;
  const holder = [target, target.closest("label")].find(
    (each) => each !== null && outlineOf(each) > 0,
  );
  if (!holder) return { widthPx: 0, inside: 1, outside: 1 };
  const style = getComputedStyle(holder);
  const line = rgba(style.outlineColor);
  const offset = Number.parseFloat(style.outlineOffset);
  const widthPx = outlineOf(holder);
  const band = style.boxShadow.match(/rgba?\([^)]*\)/)?.[0];
  const sizes = style.boxShadow.replace(band ?? "", "").match(/-?[\d.]+px/g);
  const spread = Number.parseFloat(sizes?.[3] ?? "0");
  const page = groundOf(holder.parentElement);
  const bandColour = spread > 0 && band ? rgba(band) : page;
  const edge = borderOf(holder) ?? groundOf(holder);
  return {
    widthPx,
    inside: contrast(line, offset > 0 ? bandColour : edge),
    outside: contrast(line, spread > offset + widthPx ? bandColour : page),
  };
}
