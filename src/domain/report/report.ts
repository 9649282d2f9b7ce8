import * as v from "valibot";
import { Answer, Answers } from "./answer.ts";
import { Words } from "./words.ts";

/**
 * The version of this schema. A reader opens what has this number or a lower one. 2 has several incidents, their names, the times
 * one happened again, and answers of several fields; what was written as 1 is still a report as it stands.
 */
export const reportSchema = 2;

/** One thing that happened, at one time. */
export const Incident = v.object({
  id: v.string(),
  answers: Answers,
  /** What the person calls it; their first words serve where it is missing. */
  name: v.optional(Words),
  /** It is another time of the incident with this id: a short line and about when. */
  timeOf: v.optional(v.string()),
});
export type Incident = v.InferOutput<typeof Incident>;

/**
 * Why the person thinks it happened. A field of its own, because the flag must never become somebody else's opinion
 * (product.md, failure 2): only `domain/report/perception.ts` writes it, and only for the reporter's side.
 */
export const Perception = v.object({
  /** In their words. */
  words: v.nullable(Answer),
  /** Which parts of who they are: many, side by side, unranked. */
  because: v.nullable(Answer),
});
export type Perception = v.InferOutput<typeof Perception>;

/** What a person tells. */
export const Report = v.object({
  schema: v.picklist([1, reportSchema]),
  id: v.string(),
  /** The language of the words that the person read, as a BCP 47 tag. */
  language: v.string(),
  startedAt: v.string(),
  incidents: v.pipe(v.array(Incident), v.minLength(1)),
  perception: Perception,
  /** Answers about the whole report: safety, wishes, contact, consent. */
  answers: Answers,
});
export type Report = v.InferOutput<typeof Report>;
