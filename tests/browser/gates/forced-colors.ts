import type { Page } from "@playwright/test";

import { bringTools } from "./in-page.ts";

/**
 * Access rule 45: with a palette that the device forces, every control still
 * has an edge, focus still shows a line, and chosen looks different from not
 * chosen. The page is left as it was.
 */
export async function forcedColoursFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  await bringTools(page);
  const faults = [
    ...(await page.evaluate(edgesMissing)),
    ...(await unfocusedStops(page)),
    ...(await unmarkedChoices(page)),
  ];
  await page.emulateMedia({ forcedColors: null });
  return faults.map((fault) => `forced colours: ${fault}`);
}

function edgesMissing(): string[] {
  const controls = "button, input:not([type=hidden]), select, textarea, .tile";
  return [...document.querySelectorAll(controls)].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true })) return [];
    if (control.getBoundingClientRect().width <= 1) return [];
    const line = getComputedStyle(control).textDecorationLine;
    if (gateTools.borderOf(control) || line.includes("underline")) return [];
    return [`no edge: ${gateTools.nameOf(control)}`];
  });
}

/** The walk with Tab has shown that each has the focus in its turn; here it is given to one after the other. */
async function unfocusedStops(page: Page): Promise<string[]> {
  // The focus of a person with a keyboard is what has a line.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const controls =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap(
      (control) => {
        if (!control.checkVisibility({ visibilityProperty: true })) return [];
        control.focus({ preventScroll: true });
        if (document.activeElement !== control) return [];
        const holders = [control, control.closest("label")];
        const hasLine = holders.some(
          (holder) => holder !== null && gateTools.outlineOf(holder) >= 3,
        );
        return hasLine ? [] : [`no focus line: ${gateTools.nameOf(control)}`];
      },
    );
  });
}

/** Looks at the first of each kind of box and dot, with and without its mark: others have the same style. */
async function unmarkedChoices(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) {
      document.activeElement.blur();
    }
  });
  const choices = page.locator("input[type=checkbox], input[type=radio]");
  const seen = new Set<string>();
  for (const choice of await choices.all()) {
    if (!(await choice.isVisible())) continue;
    const kind = await choice.evaluate((input) =>
      [
        input.getAttribute("type"),
        input.className,
        input.closest("label")?.className,
      ].join(" "),
    );
    if (seen.has(kind)) continue;
    seen.add(kind);
    const wasChosen = await choice.isChecked();
    const pictures: string[] = [];
    for (const isChosen of [true, false]) {
      await choice.evaluate((input, checked) => {
        (input as HTMLInputElement).checked = checked;
      }, isChosen);
      pictures.push((await choice.screenshot()).toString("base64"));
    }
    await choice.evaluate((input, checked) => {
      (input as HTMLInputElement).checked = checked;
    }, wasChosen);
    if (pictures[0] === pictures[1]) {
      faults.push(`chosen looks like not chosen: ${await choice.inputValue()}`);
    }
  }
  return faults;
}
