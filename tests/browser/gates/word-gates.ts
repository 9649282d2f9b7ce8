import type { Page } from "@playwright/test";

import { axeFaults } from "./axe.ts";
import { htmlFaults } from "./html.ts";
import { layoutFaults } from "./layout-gates.ts";
import { nameFaults } from "./names.ts";
import { structureFaults } from "./structure.ts";

/** The gates whose answer hangs on the words and on the room that they take: for the same page in another mode. */
export async function wordFaults(page: Page): Promise<string[]> {
  return [
    ...(await axeFaults(page)),
    ...(await htmlFaults(page)),
    ...(await structureFaults(page)),
    ...(await nameFaults(page)),
    ...(await layoutFaults(page)),
  ];
}
