import type { Page } from "@playwright/test";

import { axeFaults } from "./axe.ts";
import { edgeFaults } from "./edges.ts";
import { focusRingFaults } from "./focus-ring.ts";
import { forcedColoursFaults } from "./forced-colors.ts";
import { htmlFaults } from "./html.ts";
import { ibmFaults } from "./ibm.ts";
import { keyboardFaults, tabWalk, type Walk } from "./keyboard.ts";
import { layoutFaults } from "./layout-gates.ts";
import { motionFaults } from "./motion.ts";
import { nameFaults } from "./names.ts";
import { structureFaults } from "./structure.ts";

/**
 * Every gate on the page as it stands now, at the width it has now.
 *
 * A gate is a function that looks at a page and gives its faults in words; a
 * page that is well gives `[]`. So a test says
 *
 *     expect(await everyFault(page)).toEqual([]);
 *
 * once for each screen, state and width (320, 390, 820 and 1280). Each gate
 * may be used alone, and `gates-bite.spec.ts` shows that each finds a fault
 * that was planted. Two more need more than a page: `watchOutside(context)`
 * before the first request, and `firstStopsFaults(walk, words)` for the skip
 * link and the way out. The numbers are those of the rules in docs/access.md.
 * A green run is a floor: it does not show that people can use the page.
 */
export async function everyFault(page: Page, walked?: Walk): Promise<string[]> {
  const walk = walked ?? (await tabWalk(page));
  return [
    ...(await axeFaults(page)),
    ...(await ibmFaults(page)),
    ...(await htmlFaults(page)),
    ...(await structureFaults(page)),
    ...(await nameFaults(page)),
    ...(await motionFaults(page)),
    ...(await edgeFaults(page)),
    ...(await layoutFaults(page)),
    ...keyboardFaults(walk),
    ...focusRingFaults(walk),
    ...(await forcedColoursFaults(page)),
  ];
}
