import type { Page } from "@playwright/test";

import { axeFaults } from "./axe.ts";
import { edgeFaults } from "./edges.ts";
import { focusRingFaults } from "./focus-ring.ts";
import { tabWalk } from "./keyboard.ts";

/** The gates whose answer hangs on the colours: contrast of text, of edges and of the line around what has the focus. */
export async function colourFaults(page: Page): Promise<string[]> {
  return [
    ...(await axeFaults(page)),
    ...(await edgeFaults(page)),
    ...focusRingFaults(await tabWalk(page)),
  ];
}
