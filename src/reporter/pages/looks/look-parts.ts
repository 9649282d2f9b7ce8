import type { Look } from "../../../device/look/look.ts";

/** What can be changed, by page: five choices at most stand on each. */
export const lookParts = [
  "size",
  "colours",
  "letters",
  "pictures",
  "device",
] as const;

export type LookPart = (typeof lookParts)[number];

/** The part that an address names; undefined where it names none. */
export function lookPart(name: string): LookPart | undefined {
  return lookParts.find((part) => part === name);
}

/** The parts of a look that are chosen on each page, one group for each. */
export const groupsOf: Readonly<Record<LookPart, readonly (keyof Look)[]>> = {
  size: ["lineLength"],
  colours: ["colours"],
  letters: ["typeface", "spacing"],
  pictures: ["pictures", "fewerThings"],
  device: ["keep"],
};
