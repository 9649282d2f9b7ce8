import type { Draft } from "./reporter-store.ts";

type Members = Readonly<Record<string, unknown>>;

/** Members of answers and incidents that hold a person's own words; the small fields of one question do, whatever they are called. */
const words = new Set([
  "text",
  "details",
  "description",
  "area",
  "written",
  "name",
  "fields",
]);

/**
 * Joins what two pages made of one draft, so that the words of neither are lost.
 *
 * @param base What both began with, undefined where one was new. @param here What is kept on the device. @param mine What stands on this page: where both
 * chose, this choice stands.
 */
export function mergeDrafts(
  base: Draft | undefined,
  here: Draft,
  mine: Draft,
): Draft {
  return merge(base, here, mine, "") as Draft;
}

/** A draft without what a store gives with it, and in the order in which it is written. */
export function asDraft({ report, wasAt, helpShownFor }: Draft): Draft {
  const shown = helpShownFor === undefined ? {} : { helpShownFor };
  return { report, wasAt, ...shown };
}

/** Whether what is on the device is one of these; undefined: nothing. */
export function isOneOf(
  known: readonly (Draft | undefined)[],
  here: Draft | undefined,
): boolean {
  const found = here && asDraft(here);
  return known.some((each) => isSameDraft(each && asDraft(each), found));
}

/** Whether two drafts say the same, written down. */
export function isSameDraft(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function merge(
  base: unknown,
  here: unknown,
  mine: unknown,
  member: string,
): unknown {
  if (isSameDraft(mine, base) || isSameDraft(mine, here)) return here;
  if (isSameDraft(here, base)) return mine;
  if (typeof here === "string" && typeof mine === "string")
    return words.has(member) ? join(base, here, mine) : mine;
  if (areNamed(here) && areNamed(mine)) return mergeNamed(base, here, mine);
  if (Array.isArray(here) && Array.isArray(mine))
    return here.length === mine.length && mine.every(isMembers)
      ? mine.map((value, at) => merge(itemOf(base, at), here[at], value, ""))
      : mine;
  if (!isMembers(mine)) return here;
  if (!isMembers(here)) return mine;
  if (mine["kind"] !== here["kind"])
    return mine["kind"] === "not-sure" ? here : mine;
  const before = isMembers(base) ? base : {};
  const names = new Set([...Object.keys(here), ...Object.keys(mine)]);
  const merged = [...names].map((name) => [
    name,
    merge(
      before[name],
      here[name],
      mine[name],
      member === "fields" ? member : name,
    ),
  ]);
  return Object.fromEntries(
    merged.filter(([, value]) => value !== undefined) as [string, unknown][],
  );
}

/** Incidents have ids: one that the other page added comes after these, and one that a page took out is gone. */
function mergeNamed(
  base: unknown,
  here: readonly Named[],
  mine: readonly Named[],
): unknown {
  const before = areNamed(base) ? base : [];
  const find = (list: readonly Named[], id: string) =>
    list.find((one) => one.id === id);
  const kept = mine.filter(
    ({ id }) => find(here, id) !== undefined || find(before, id) === undefined,
  );
  const added = here.filter(
    ({ id }) => find(mine, id) === undefined && find(before, id) === undefined,
  );
  const merged = kept.map((one) => {
    const other = find(here, one.id);
    return other === undefined
      ? one
      : merge(find(before, one.id), other, one, "");
  });
  return [...merged, ...added];
}

type Named = Members & { readonly id: string };

function areNamed(value: unknown): value is readonly Named[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isMembers(one) && typeof one["id"] === "string")
  );
}

/** The same for one text alone. */
export function mergeTexts(base: string, here: string, mine: string): string {
  return merge(base, here, mine, "text") as string;
}

/** What this page wrote after the common beginning comes after what is kept; without one, all of it does. */
function join(base: unknown, here: string, mine: string): string {
  if (holdsText(here, mine)) return here;
  if (holdsText(mine, here)) return mine;
  const begin = typeof base === "string" ? base : "";
  const added =
    here.startsWith(begin) && mine.startsWith(begin)
      ? mine.slice(begin.length)
      : mine;
  return `${here}\n${added.trimStart()}`;
}

/** A text goes on with another, or has it in lines of its own. "No" is not held by "I do not know": both were said. */
export function holdsText(whole: string, part: string): boolean {
  return whole.startsWith(part) || `\n${whole}\n`.includes(`\n${part}\n`);
}

function itemOf(list: unknown, at: number): unknown {
  return Array.isArray(list) ? list[at] : undefined;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
