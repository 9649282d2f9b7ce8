import * as v from "valibot";
import letter from "./cases/01-anonymous-letter.json" with { type: "json" };
import bus from "./cases/02-bus-ramp.json" with { type: "json" };
import officer from "./cases/06-officer.json" with { type: "json" };

/** One person's situation, as they would tell it: what the questions of today carry of it. */
const Case = v.object({
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

/** The cases that the questions of today carry, by their file's name. */
export const cases: Readonly<Record<CaseName, Case>> = {
  "01-anonymous-letter": v.parse(Case, letter),
  "02-bus-ramp": v.parse(Case, bus),
  "06-officer": v.parse(Case, officer),
};

export const caseNames = [
  "01-anonymous-letter",
  "02-bus-ramp",
  "06-officer",
] as const;
export type CaseName = (typeof caseNames)[number];
