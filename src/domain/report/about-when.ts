import * as v from "valibot";
import { Words } from "./words.ts";

/**
 * When something happened, as exactly or roughly as the person can say. `written` is always what they wrote themselves,
 * kept character for character; the rest is our reading of it.
 */
export const AboutWhen = v.variant("is", [
  v.object({
    is: v.picklist([
      "today",
      "yesterday",
      "last-week",
      "keeps-happening",
      "not-sure",
    ]),
    written: Words,
  }),
  /** `year` may be missing ("in May"). */
  v.object({
    is: v.literal("month"),
    month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    year: v.nullable(v.pipe(v.number(), v.integer())),
    written: Words,
  }),
  v.object({
    is: v.literal("date"),
    on: v.pipe(v.string(), v.isoDate()),
    written: Words,
  }),
  /** Said in words that we do not read as a date: kept as they are. */
  v.object({ is: v.literal("in-words"), written: Words }),
]);
export type AboutWhen = v.InferOutput<typeof AboutWhen>;

/** Whether it says the day only to somebody who knows when it was written: who reads it later has to be told that day too. */
export function countsFromWriting({ is }: AboutWhen): boolean {
  return is === "today" || is === "yesterday" || is === "last-week";
}
