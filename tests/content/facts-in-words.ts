import type { Phrase } from "./locale-files.ts";

/** Lets one phrase say a figure of its own. */
export type OwnFigure = { readonly phrase: string; readonly why: string };

const patterns: readonly { pattern: RegExp; is: string }[] = [
  { pattern: /\b(?:999|101|105|111|112|116\d{3})\b/, is: "a short number" },
  { pattern: /(?:\+|\b)\d[\d\s-]{3,}\d\b/, is: "a number to dial or text" },
  {
    pattern:
      /\b[a-z0-9-]+\.(?:co\.uk|org\.uk|gov\.uk|police\.uk|org|com|net)\b/i,
    is: "an address",
  },
  { pattern: /\S@\S+\.\S/, is: "an email address" },
  {
    pattern:
      /\b(?:\d+|one|two|three|five|ten) (?:working )?(?:minute|hour|day|week|month|year)s?\b/i,
    is: "a time limit",
  },
];

/** Addresses that nobody can have (RFC 2606). */
const nobodys = /(?:@|\b)[a-z0-9.-]*\bexample(?:\.(?:org|com|net))?\b/gi;

/**
 * Finds numbers to dial, addresses and time limits that stand in words: they belong to `src/domain/facts`, and are filled in
 * (access.md rule 60).
 *
 * @param values What facts say; none of it may stand in words either.
 */
export function figureFaults(
  phrases: readonly Phrase[],
  values: readonly string[],
  own: readonly OwnFigure[],
): string[] {
  return phrases.flatMap(({ area, key, text }) => {
    const address = `${area}:${key}`;
    if (own.some(({ phrase }) => phrase === address)) return [];
    const said = text.replace(/\{\{[^}]*\}\}/g, "…").replace(nobodys, "…");
    const found = patterns.flatMap(({ pattern, is }) => {
      const hit = pattern.exec(said)?.[0];
      return hit === undefined ? [] : [`${address}: ${is}: ${hit}`];
    });
    const copied = values
      .filter((value) => said.includes(value))
      .map((value) => `${address}: a fact: ${value}`);
    return [...found, ...copied];
  });
}
