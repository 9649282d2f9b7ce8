import * as v from "valibot";
import letter from "./cases/01-anonymous-letter.json" with { type: "json" };
import bus from "./cases/02-bus-ramp.json" with { type: "json" };
import statement from "./cases/03-bsl-statement.json" with { type: "json" };
import dropIn from "./cases/04-drop-in.json" with { type: "json" };
import supporter from "./cases/05-supporter.json" with { type: "json" };
import officer from "./cases/06-officer.json" with { type: "json" };
import diary from "./cases/07-diary.json" with { type: "json" };
import fraud from "./cases/08-online-fraud.json" with { type: "json" };

const Texts = v.array(v.string());

/** One person's situation, as they would tell it. A fact that is not named here fails: every one needs a question. */
const Case = v.strictObject({
  id: v.string(),
  by: v.picklist(["self", "supporter", "self-at-drop-in"]),
  mode: v.union([v.string(), Texts]),
  aids: Texts,
  device: v.string(),
  statement: v.optional(
    v.strictObject({
      kind: v.string(),
      language: v.string(),
      seconds: v.number(),
    }),
  ),
  telling: v.string(),
  supporter: v.optional(
    v.strictObject({
      name: v.string(),
      relation: v.string(),
      present: v.boolean(),
      consent: v.string(),
    }),
  ),
  when: v.strictObject({
    kind: v.picklist(["about", "exact", "repeated"]),
    text: v.string(),
  }),
  where: v.strictObject({
    kind: v.string(),
    borough: v.optional(v.string()),
    mode: v.optional(v.string()),
    route: v.optional(v.string()),
    detail: v.optional(v.string()),
  }),
  people: v.string(),
  perception: v.string(),
  because: Texts,
  evidence: v.array(
    v.strictObject({ kind: v.string(), count: v.number(), note: v.string() }),
  ),
  wants: Texts,
  contact: v.strictObject({
    ways: Texts,
    never: Texts,
    words: v.optional(v.string()),
    "not-before": v.optional(v.string()),
    unsafe: v.optional(v.string()),
  }),
  must: Texts,
});
export type Case = v.InferOutput<typeof Case>;

/** The cases, by their file's name. */
export const cases: Readonly<Record<CaseName, Case>> = {
  "01-anonymous-letter": v.parse(Case, letter),
  "02-bus-ramp": v.parse(Case, bus),
  "03-bsl-statement": v.parse(Case, statement),
  "04-drop-in": v.parse(Case, dropIn),
  "05-supporter": v.parse(Case, supporter),
  "06-officer": v.parse(Case, officer),
  "07-diary": v.parse(Case, diary),
  "08-online-fraud": v.parse(Case, fraud),
};

export const caseNames = [
  "01-anonymous-letter",
  "02-bus-ramp",
  "03-bsl-statement",
  "04-drop-in",
  "05-supporter",
  "06-officer",
  "07-diary",
  "08-online-fraud",
] as const;
export type CaseName = (typeof caseNames)[number];

/** The cases that a demonstration shows. */
export const demonstratedNames = [
  "01-anonymous-letter",
  "02-bus-ramp",
  "06-officer",
] as const satisfies readonly CaseName[];
