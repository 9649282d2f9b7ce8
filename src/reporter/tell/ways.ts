import type { ContactRules, Way } from "../../domain/report/contact-rules.ts";
import type { Directory } from "../../protocol/directory.ts";

/** The things that are asked about being reached, one on a page. */
export type ContactStep =
  | "ways"
  | "email"
  | "first"
  | "never"
  | "subject"
  | "notice"
  | "times"
  | "unsafe";

/** In the order in which they are offered. A text message would need a phone number, which is not asked for. */
const offeredInOrder: readonly Way[] = [
  "app",
  "email",
  "letter-at-drop-in",
  "bsl-video",
  "in-person",
];

/**
 * The ways that can be chosen: those of the chosen organisation, of all of them where none is chosen, or what every relay can do
 * where none is known. Reading in the app is always one.
 */
export function offeredWays(
  directory: Directory | undefined,
  organisationId: string,
): readonly Way[] {
  const all = directory?.organisations ?? [];
  const chosen = all.filter(({ id }) => id === organisationId);
  const asked = chosen.length > 0 ? chosen : all;
  const ways: readonly Way[] =
    asked.length > 0 ? asked.flatMap((each) => each.ways) : ["email"];
  return offeredInOrder.filter((way) => way === "app" || ways.includes(way));
}

/**
 * What is asked, given what was chosen. An email address only where email was chosen.
 *
 * @param isQuick Only what an answer cannot do without: the rest can be added later.
 */
export function contactSteps(
  rules: ContactRules,
  isQuick = false,
): readonly ContactStep[] {
  const hasEmail = rules.ways.includes("email");
  if (isQuick) return hasEmail ? ["ways", "email"] : ["ways"];
  return [
    "ways",
    ...(hasEmail ? (["email"] as const) : []),
    ...(rules.ways.length > 1 ? (["first"] as const) : []),
    "never",
    ...(hasEmail ? (["subject", "notice", "times"] as const) : []),
    "unsafe",
  ];
}

/** The ways after a choice: those that were there keep their place, new ones come after them. */
export function chooseWays(
  before: readonly Way[],
  chosen: readonly Way[],
): Way[] {
  const kept = before.filter((way) => chosen.includes(way));
  return [...kept, ...chosen.filter((way) => !kept.includes(way))];
}

/** The ways with one of them put first. */
export function putFirst(ways: readonly Way[], first: Way): Way[] {
  return [first, ...ways.filter((way) => way !== first)];
}
