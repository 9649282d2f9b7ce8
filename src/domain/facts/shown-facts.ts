import type { Fact, Facts, Period, ShownFact } from "./fact.ts";

/** The facts that a reporter may see: none that waits to be looked up. */
export function shownFacts(facts: Facts): readonly ShownFact[] {
  return Object.values(facts).filter(isShown);
}

function isShown(fact: Fact): fact is ShownFact {
  return !fact.verify;
}

/** What a fact says, for a page of a reporter. One that is held back does not compile here. */
export function shownText(fact: ShownFact & { value: string }): string {
  return fact.value;
}

/** How many minutes, days and so on a fact gives, for a page of a reporter. The words beside it name the same unit. */
export function shownCount<Unit extends Period["unit"]>(
  fact: ShownFact & { value: Period & { unit: Unit } },
  _unit: NoInfer<Unit>,
): number {
  return fact.value.count;
}
