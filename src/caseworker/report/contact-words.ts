import type { ContactRules } from "../../domain/report/contact-rules.ts";
import { wayWords } from "../list/row-words.ts";
import type { Words } from "../words/words.ts";

/**
 * How the person may be reached, one rule a line, the order of importance for whoever answers.
 *
 * @param hasSaid Whether these are the person's own rules: what stands for a person who said nothing is never shown as their wish.
 */
export function contactRuleLines(
  words: Words,
  rules: ContactRules,
  hasSaid: boolean,
): readonly string[] {
  return [
    ...(hasSaid ? [] : [words("rules.not-said")]),
    waysLine(words, rules),
    ...rules.never.map((way) =>
      words("rules.never", { way: wayWords(words, way).toLowerCase() }),
    ),
    ...timeLines(words, rules),
    ...(rules.subject === ""
      ? []
      : [words("rules.subject", { subject: rules.subject })]),
    words(`rules.${rules.noticeSays}`),
    ...(rules.unsafe.trim() === ""
      ? []
      : [words("rules.unsafe", { text: rules.unsafe.trim() })]),
    ...(rules.accessNeeds.trim() === ""
      ? []
      : [words("rules.needs", { text: inOneLine(rules.accessNeeds) })]),
  ];
}

function inOneLine(lines: string): string {
  return lines
    .trim()
    .split(/\s*\n\s*/u)
    .join("; ");
}

function waysLine(words: Words, { ways }: ContactRules): string {
  const [first, ...others] = ways.map((way) => wayWords(words, way));
  if (first === undefined) return words("rules.no-way");
  if (others.length === 0) return words("rules.only", { way: first });
  return words("rules.first", {
    way: first,
    others: others.map((way) => way.toLowerCase()).join(", "),
  });
}

function timeLines(
  words: Words,
  { notBefore, notAfter }: ContactRules,
): readonly string[] {
  return [
    ...(notBefore === null
      ? []
      : [words("rules.not-before", { time: notBefore })]),
    ...(notAfter === null
      ? []
      : [words("rules.not-after", { time: notAfter })]),
  ];
}
