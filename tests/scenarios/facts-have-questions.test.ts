import { expect, test } from "vitest";
import { questions } from "../../src/domain/questionnaire/questions.ts";
import { caseAnswers } from "../seed/case-answers.ts";
import { caseNames, cases } from "../seed/case.ts";

/** The question that takes a fact, by the fact's place in a case's file. */
const takenBy: Readonly<Record<string, string>> = {
  telling: "what-happened",
  "supporter.name": "supporter-name",
  "supporter.relation": "supporter-relation",
  "supporter.present": "supporter-present",
  "supporter.consent": "supporter-agreed",
  "statement.kind": "proof",
  "statement.language": "proof",
  "statement.seconds": "proof",
  "when.kind": "when-it-happened",
  "when.text": "when-it-happened",
  "where.kind": "where-it-happened",
  "where.borough": "where-details",
  "where.mode": "which-transport",
  "where.route": "transport-details",
  "where.detail": "where-details or online-details",
  people: "who-did-it",
  perception: "why-it-happened",
  because: "parts-of-you",
  "evidence.kind": "proof",
  "evidence.count": "proof",
  "evidence.note": "proof",
  wants: "what-you-want",
  aids: "access-needs",
  "contact.ways": "how-to-reach-you",
  "contact.never": "how-to-reach-you",
  "contact.words": "how-to-reach-you",
  "contact.not-before": "people-and-times",
  "contact.unsafe": "how-to-reach-you",
};

/** What is no fact that somebody tells. */
const notTold: Readonly<Record<string, string>> = {
  id: "the name of the file",
  by: "kept with every answer, from who writes and whose device it is",
  mode: "kept with every answer",
  device: "nothing is asked about somebody's device",
  must: "what the system has to do",
};

test.each(caseNames)(
  "every fact of %s has a question that takes it",
  (name) => {
    const told = cases[name];
    const answers = caseAnswers(
      told,
      "0190f000-0000-7000-8000-0000000000aa",
      "2026-11-20",
    );
    const ids = questions.map(({ id }) => id);
    for (const [path, value] of factsOf(told, "")) {
      if (notTold[path] !== undefined || value === "") continue;
      const takers = takenBy[path]?.split(" or ") ?? [];
      expect(takers, path).not.toEqual([]);
      for (const taker of takers) expect(ids).toContain(taker);
      expect(
        takers.some((taker) => answers[taker] !== undefined),
        `${path} of ${name}`,
      ).toBe(true);
    }
  },
);

/** Each fact by its place; things in a list share theirs. */
function factsOf(value: unknown, path: string): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => factsOf(item, path));
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) =>
    factsOf(inner, path === "" ? name : `${path}.${name}`),
  );
}
