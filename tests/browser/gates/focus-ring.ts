import type { Walk } from "./keyboard.ts";

const LEAST_WIDTH_PX = 3;
const LEAST_CONTRAST = 3;

/**
 * Access rule 12: wherever Tab stops there is a line of 3 px or more, 3:1 or
 * more against both its sides, and nothing lies over the control.
 */
export function focusRingFaults({ stops }: Pick<Walk, "stops">): string[] {
  return stops.flatMap(({ what, ring, coveredBy }) => {
    const faults: string[] = [];
    if (ring.widthPx < LEAST_WIDTH_PX) {
      faults.push(`focus: ${what} shows a line of ${ring.widthPx} px`);
    } else if (Math.min(ring.inside, ring.outside) < LEAST_CONTRAST) {
      faults.push(
        `focus: ${what} ${ring.inside.toFixed(1)} inside, ${ring.outside.toFixed(1)} outside`,
      );
    }
    if (coveredBy) faults.push(`focus: ${coveredBy} lies over ${what}`);
    return faults;
  });
}
