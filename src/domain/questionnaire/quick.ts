import { questionThatMeans } from "./engine.ts";
import type { Entry, Meaning } from "./entry.ts";

/**
 * What is asked of somebody who tells it quickly: what happened, whether they are safe, how they are answered. To whom it goes is said
 * and chosen where it is sent.
 */
const quickMeanings = [
  "telling",
  "safety",
  "contact",
] as const satisfies readonly Meaning[];

/** The question after or before this one, of the few that are asked quickly; undefined at either end, or beside them. */
export function quickQuestion(id: string, by: -1 | 1): Entry | undefined {
  const quick = quickMeanings.map(questionThatMeans);
  const at = quick.findIndex((entry) => entry?.id === id);
  return at === -1 ? undefined : quick[at + by];
}
