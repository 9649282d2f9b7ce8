import type { Entry, Option } from "./entry.ts";

/** At most so many choices are seen on a page before more are asked for (access.md, rule 16). */
const mostSeen = 5;

/** The options of a question as they are seen: the first few, and those behind "More choices". */
export type SeenOptions = {
  readonly main: readonly Option[];
  readonly more: readonly Option[];
};

/** Parts the options of a question. "I am not sure" and "Nothing" are never behind the others. */
export function seenOptions({ options = [] }: Entry): SeenOptions {
  if (options.length <= mostSeen) return { main: options, more: [] };
  const always = options.filter(isAlwaysSeen);
  const first = options
    .filter((option) => !isAlwaysSeen(option))
    .slice(0, mostSeen - always.length);
  const isMain = (option: Option) =>
    first.includes(option) || always.includes(option);
  return {
    main: options.filter(isMain),
    more: options.filter((option) => !isMain(option)),
  };
}

/** Options that are nothing but their words. */
export function plainOptions(...ids: readonly string[]): readonly Option[] {
  return ids.map((id) => ({ id }));
}

/**
 * Choices without their contradiction: "Nobody" beside somebody is left out. An earlier version let both be ticked, and whoever
 * named somebody has more to tell than who did not untick the rest.
 */
export function withoutContradiction(
  { options = [] }: Entry,
  choices: readonly string[],
): string[] {
  const none = new Set(
    options.filter(({ isNone }) => isNone).map(({ id }) => id),
  );
  const some = choices.filter((id) => !none.has(id));
  return some.length === 0 ? [...choices] : some;
}

function isAlwaysSeen({ id, isNone }: Option): boolean {
  return isNone === true || id === "not-sure";
}
