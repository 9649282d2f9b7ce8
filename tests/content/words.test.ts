import { describe, expect, it } from "vitest";
import easyRead from "../../easy-read/en-GB/reporter.json" with { type: "json" };
import standard from "../../locales/en-GB/reporter.json" with { type: "json" };
import { phrasesIn, readPhrases } from "./locale-files.ts";
import { fleschKincaidGrade, sentencesOf, wordsOf } from "./reading-level.ts";
import {
  type Exception,
  initialsFaults,
  readingFaults,
  sentenceFaults,
  unusedExceptions,
  wordFaults,
} from "./words.ts";

/** Quoted terms of law go here, each explained in easy words at first use. */
const exceptions: Exception[] = [];

const phrases = readPhrases("en-GB");

describe("the words people see", () => {
  it("are there", () => {
    expect(phrases).not.toEqual([]);
  });

  it("follow the social model, and errors do not blame", () => {
    expect(wordFaults(phrases, exceptions)).toEqual([]);
    expect(unusedExceptions(phrases, exceptions)).toEqual([]);
  });

  it("have no unexplained initials", () => {
    expect(initialsFaults(phrases)).toEqual([]);
  });

  it("come in sentences of at most 25 words", () => {
    expect(sentenceFaults(phrases)).toEqual([]);
  });

  it("24: say before the first question how long, what is needed, what is kept and how to stop, in at most six sentences", () => {
    for (const { start } of [standard, easyRead]) {
      const lines = `${start.lead}\n${start.before}`.split("\n");
      const count = lines.flatMap((line) => sentencesOf(line)).length;
      expect(count).toBeLessThanOrEqual(6);
      expect(start.before).toMatch(/minutes/u);
      expect(start.before).toMatch(/your own words/u);
      expect(start.lead).toMatch(/stays on/u);
      expect(start.lead).toMatch(/stop/u);
      // No number of questions: what a person meets depends on what they say.
      expect(start.before).not.toMatch(/\d+ questions|\{\{/u);
    }
  });

  it("can be read after five years of school, the inbox after eight", () => {
    expect(readingFaults(phrases)).toEqual([]);
  });
});

function phrase(text: string, key = "start.text", area = "reporter") {
  return [{ area, key, text }];
}

describe("the word test catches", () => {
  it.each([
    "Are you vulnerable?",
    "Help for the disabled.",
    "People with disabilities",
    "He suffers from pain.",
    "Your carer can help.",
    "Do you have special needs?",
    "She is wheelchair-bound.",
    "For the blind and the deaf.",
    "Is there a disabled toilet?",
    "Many disabled people tell us.",
    "A non-disabled person",
    "Send it via email.",
    "Your needs, e.g. large print",
    "We will keep you posted.",
  ])("%s", (text) => {
    expect(wordFaults(phrase(text), [])).not.toEqual([]);
  });

  it.each([
    "Please enter your name",
    "Sorry, that did not work",
    "This is not a valid date",
    "This field is required",
    "You forgot the date",
    "An error happened",
  ])("%s, in an error", (text) => {
    expect(wordFaults(phrase(text, "when.error.day"), [])).toHaveLength(1);
    expect(wordFaults(phrase(text, "when.dayError"), [])).toHaveLength(1);
    expect(wordFaults(phrase(text, "when.hint"), [])).toEqual([]);
  });

  it.each([
    "Many Disabled people tell us.",
    "For blind people and Deaf people.",
    "The Disabled person decides.",
    "The blind man who helped me",
    "I use a wheelchair.",
  ])("nothing in: %s", (text) => {
    expect(wordFaults(phrase(text), [])).toEqual([]);
  });

  it("initials, except the few that everybody knows", () => {
    expect(initialsFaults(phrase("Ask the CPS"))).toHaveLength(1);
    expect(initialsFaults(phrase("Ask {{NAME}} in the UK"))).toEqual([]);
  });

  it("a sentence of 26 words", () => {
    const of = (count: number) => `${"go ".repeat(count)}.`;
    expect(sentenceFaults(phrase(of(25)))).toEqual([]);
    expect(sentenceFaults(phrase(`${of(25)} ${of(26)}`))).toHaveLength(1);
  });

  it("a screen that is hard to read, and one that is hard for staff", () => {
    const hard =
      "Notwithstanding the aforementioned considerations, organisations " +
      "investigating allegations systematically communicate individualised " +
      "determinations concerning compensation, representation and support.";
    const text = `${hard} ${hard}`;
    expect(readingFaults(phrase(text))).toHaveLength(1);
    expect(readingFaults(phrase(text, "list.a", "caseworker"))).toHaveLength(1);
  });

  it("an exception that nothing needs, and lets a needed one pass", () => {
    const needed: Exception = {
      phrase: "reporter:start.text",
      word: "vulnerable",
      reason: "The Victims' Code says it.",
    };
    const text = "The law says vulnerable witness.";
    const refused = { ...needed, word: "vulnerab" };
    expect(wordFaults(phrase(text), [refused])).toEqual([]);
    expect(unusedExceptions(phrase(text), [needed])).toEqual([]);
    expect(unusedExceptions(phrase("Easy words."), [needed])).toHaveLength(1);
  });
});

describe("reading", () => {
  it("counts sentences and words as people do", () => {
    expect(sentencesOf("It hurt. Did it? Yes\nNo")).toHaveLength(4);
    expect(wordsOf("{{count}} of <b>12</b> things, I'm sure.")).toHaveLength(6);
  });

  // Both are known examples: 6 words of 6 syllables, and 13 of about 24.
  it("grades texts with a published grade as published", () => {
    const easy = "The cat sat on the mat.";
    const hard =
      "The Australian platypus is seemingly a hybrid of a mammal and " +
      "reptilian creature.";
    expect(fleschKincaidGrade([easy])).toBeCloseTo(-1.45, 2);
    expect(fleschKincaidGrade([hard])).toBeGreaterThan(11);
    expect(fleschKincaidGrade([hard])).toBeLessThan(13.5);
  });
});

describe("locale files", () => {
  it("are read down to each string", () => {
    expect(phrasesIn("a", { b: { c: "C" }, d: "D" })).toEqual([
      { area: "a", key: "b.c", text: "C" },
      { area: "a", key: "d", text: "D" },
    ]);
  });

  it("hold strings and groups only", () => {
    expect(() => phrasesIn("a", { b: 1 } as never)).toThrow("a:b");
  });
});
