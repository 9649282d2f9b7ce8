import * as v from "valibot";
import { AboutWhen } from "./about-when.ts";
import { ToldContactRules } from "./contact-rules.ts";
import { Words } from "./words.ts";

const Code = v.pipe(v.string(), v.maxLength(60));

/** What was answered, by kind of question. Spelling and spaces stay as they were written. */
export const AnswerValue = v.variant("kind", [
  v.object({ kind: v.literal("text"), text: Words }),
  v.object({ kind: v.literal("choice"), choice: Code, details: Words }),
  /** Unranked: the order of `choices` is the questionnaire's, never one of weight. */
  v.object({
    kind: v.literal("choices"),
    choices: v.array(Code),
    details: Words,
  }),
  /** The small fields of one question, by their ids; an empty one is left out. */
  v.object({ kind: v.literal("fields"), fields: v.record(Code, Words) }),
  v.object({ kind: v.literal("about-when"), when: AboutWhen }),
  v.object({ kind: v.literal("place"), area: Words, details: Words }),
  v.object({ kind: v.literal("people"), description: Words }),
  v.object({ kind: v.literal("contact"), rules: ToldContactRules }),
  v.object({
    kind: v.literal("consent"),
    organisationId: v.string(),
    may: v.array(Code),
  }),
  v.object({ kind: v.literal("not-sure") }),
]);
export type AnswerValue = v.InferOutput<typeof AnswerValue>;

/** How the person read the question: one more mode is one more word here. */
export const Mode = v.picklist(["standard", "easy-read", "bsl"]);
export type Mode = v.InferOutput<typeof Mode>;

/** Who held the device. */
export const AnsweredBy = v.picklist(["self", "supporter", "self-at-drop-in"]);
export type AnsweredBy = v.InferOutput<typeof AnsweredBy>;

/** An answer, who gave it and in which mode, at the device's time (claimed). */
export const Answer = v.object({
  value: AnswerValue,
  by: AnsweredBy,
  mode: Mode,
  claimedAt: v.string(),
});
export type Answer = v.InferOutput<typeof Answer>;

/** Answers by question id. A question without an entry was skipped. */
export const Answers = v.record(v.pipe(v.string(), v.maxLength(60)), Answer);
export type Answers = v.InferOutput<typeof Answers>;
