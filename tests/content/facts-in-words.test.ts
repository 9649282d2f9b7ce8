import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { allFacts } from "../../src/domain/facts/all-facts.ts";
import { isTest, readSources } from "../architecture/source-files.ts";
import { figureFaults, type OwnFigure } from "./facts-in-words.ts";
import { phrasesIn, readPhrases } from "./locale-files.ts";

/** Figures that are no fact of the world outside, and why each may stand in words. */
const own: OwnFigure[] = [
  { phrase: "caseworker:set-up.code.kept", why: "how long setting up takes" },
  { phrase: "design-system:tags.late", why: "an example of a component" },
  { phrase: "reporter:start.before", why: "how long to allow for telling" },
  { phrase: "easy-read/reporter:start.before", why: "the same in Easy Read" },
];

const phrases = [
  ...readPhrases("en-GB"),
  ...readSources(["easy-read/en-GB"], /(?<!pictures)\.json$/).flatMap(
    ({ path, text }) =>
      phrasesIn(
        `easy-read/${basename(path, ".json")}`,
        JSON.parse(text) as never,
      ),
  ),
];

/** What could be dialled, written to or read as a fact by itself. */
const values = allFacts
  .filter(({ fact }) => fact.kind === "number" || fact.kind === "address")
  .map(({ fact }) => fact.value)
  .filter((value) => typeof value === "string")
  // "55" is also a part of other figures.
  .filter((value) => value.length > 2);

describe("rule 60: the words people see", () => {
  it("hold no number to dial, no address and no time limit: those are filled in from the facts", () => {
    expect(figureFaults(phrases, values, own)).toEqual([]);
  });

  it("need every exception that is named", () => {
    for (const { phrase } of own) {
      const named = phrases.filter(
        ({ area, key }) => `${area}:${key}` === phrase,
      );
      expect(figureFaults(named, values, [])).not.toEqual([]);
    }
  });
});

describe("rule 60: pages for reporters", () => {
  it("never see the facts that are held back as a whole", () => {
    const pages = readSources(["src/reporter", "src/device"], /\.tsx?$/)
      .filter(({ path }) => !isTest(path))
      .filter(({ text }) => /facts\/all-facts\.ts/.test(text));
    expect(pages.map(({ path }) => path)).toEqual([]);
  });

  it("write no number to dial of their own", () => {
    const code = readSources(["src/reporter", "src/design-system"], /\.tsx?$/)
      .filter(({ path }) => !isTest(path))
      .filter(({ text }) => /(?:tel|sms):[\d+]/.test(text));
    expect(code.map(({ path }) => path)).toEqual([]);
  });
});

describe("the facts test catches", () => {
  it.each([
    "Text 999 for help.",
    "Text 61016.",
    "Call 0300 123 2040.",
    "Dial 18001 101 first.",
    "Go to 999bsl.co.uk.",
    "Write to help@police.uk.",
    "They answer in 10 working days.",
    "Wait 3 minutes.",
    "Ask within three months.",
  ])("%s", (text) => {
    const found = figureFaults([{ area: "a", key: "b", text }], values, []);
    expect(found).not.toEqual([]);
  });

  it.each([
    "Text {{number}} for help.",
    "For example: name@example.org",
    "For example: 3 May 2026",
    "A person answers in {{count}} working days.",
  ])("nothing in: %s", (text) => {
    const found = figureFaults([{ area: "a", key: "b", text }], values, []);
    expect(found).toEqual([]);
  });
});
