import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** One person's situation, as they would tell it: what the questions of today carry of it. */
export const Case = v.object({
  id: v.string(),
  telling: v.string(),
  when: v.object({ text: v.string() }),
  where: v.object({
    kind: v.string(),
    borough: v.optional(v.string()),
    mode: v.optional(v.string()),
    route: v.optional(v.string()),
    detail: v.optional(v.string()),
  }),
  people: v.string(),
  perception: v.string(),
  because: v.array(v.string()),
  wants: v.array(v.string()),
  aids: v.array(v.string()),
  contact: v.object({
    ways: v.array(v.string()),
    never: v.array(v.string()),
    words: v.optional(v.string()),
    "not-before": v.optional(v.string()),
  }),
});
export type Case = v.InferOutput<typeof Case>;

/** Reads a case of tests/seed/cases by its file's name. */
export function readCase(name: string): Case {
  const path = join(import.meta.dirname, "cases", `${name}.json`);
  return v.parse(Case, JSON.parse(readFileSync(path, "utf8")));
}
