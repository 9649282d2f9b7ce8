import type { Page } from "@playwright/test";

import { markFaults } from "./marks.ts";
import {
  reflowFaults,
  reflowFaultsWith,
  textSize,
  widestSpacing,
} from "./reflow.ts";
import { targetFaults } from "./targets.ts";

/** The gates whose answer hangs on the width, in standard, in spaced and in large text. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return [
    ...(await targetFaults(page)),
    ...(await markFaults(page)),
    ...(await reflowFaults(page)),
    ...(await reflowFaultsWith(page, widestSpacing)),
    ...(await reflowFaultsWith(page, textSize(200))),
  ];
}
