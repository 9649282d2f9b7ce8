import type { NamedFact } from "./all-facts.ts";
import type { Fact } from "./fact.ts";

/** A fact is looked up again after so many days (access.md, rule 60). */
export const factDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

/** Facts sorted by what staff have to do with them. */
export type FactsByState = {
  /** Looked up more than 90 days ago, the oldest first. They are still shown. */
  readonly due: readonly NamedFact[];
  readonly shown: readonly NamedFact[];
  readonly held: readonly NamedFact[];
};

/** Whether a fact was looked up more than 90 days before a day (2026-11-20). */
export function isDue({ checkedOn }: Fact, today: string): boolean {
  return Date.parse(today) - Date.parse(checkedOn) > factDays * dayMs;
}

/** The last day on which a fact is not due. */
export function freshUntil({ checkedOn }: Fact): string {
  return new Date(Date.parse(checkedOn) + factDays * dayMs)
    .toISOString()
    .slice(0, 10);
}

/** Every fact once: those held back, those due, and the rest. */
export function factsByState(
  facts: readonly NamedFact[],
  today: string,
): FactsByState {
  const open = facts.filter(({ fact }) => !fact.verify);
  return {
    held: facts.filter(({ fact }) => fact.verify),
    due: open
      .filter(({ fact }) => isDue(fact, today))
      .toSorted((a, b) => a.fact.checkedOn.localeCompare(b.fact.checkedOn)),
    shown: open.filter(({ fact }) => !isDue(fact, today)),
  };
}
