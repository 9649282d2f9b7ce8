import type { Entry, Option } from "./entry.ts";

/** At most so many choices are seen on a page before more are asked for (access.md, rule 16). */
const mostSeen = 5;

/** The options of a question as they are seen: the first few, and those behind "More choices". */
export type SeenOptions = {
  readonly main: readonly Option[];
  readonly more: readonly Option[];
};

/** Parts the options of a question. "I am not sure" is never behind the others. */
export function seenOptions({ options = [] }: Entry): SeenOptions {
  if (options.length <= mostSeen) return { main: options, more: [] };
  const holdsNotSure = options.some(isNotSure);
  const first = options
    .filter((option) => !isNotSure(option))
    .slice(0, holdsNotSure ? mostSeen - 1 : mostSeen);
  const isMain = (option: Option) =>
    first.includes(option) || isNotSure(option);
  return {
    main: options.filter(isMain),
    more: options.filter((option) => !isMain(option)),
  };
}

/** Options that are nothing but their words. */
export function plainOptions(...ids: readonly string[]): readonly Option[] {
  return ids.map((id) => ({ id }));
}

function isNotSure({ id }: Option): boolean {
  return id === "not-sure";
}
