import { describe, expect, it } from "vitest";
import { segmentByMarks, splitSentences } from "./split-sentences.ts";

const say = (text: string) =>
  splitSentences(text, "en-GB").map((span) => span.text);

describe.each([
  ["by the platform", undefined],
  ["by marks alone", segmentByMarks],
])("sentences, found %s", (_, segment) => {
  const spans = (text: string) => splitSentences(text, "en-GB", segment);

  it("are said one by one, and each knows where it stands", () => {
    const text = "He kicked it.  “Did it hurt?” Yes\nand no…";
    const found = spans(text);
    expect(found.map((span) => span.text)).toEqual([
      "He kicked it.",
      "“Did it hurt?”",
      "Yes",
      "and no…",
    ]);
    for (const { text: sentence, from, to } of found)
      expect(text.slice(from, to)).toBe(sentence);
  });

  it("are none where nothing can be said", () => {
    expect(spans(" … \n – ")).toEqual([]);
    expect(spans("")).toEqual([]);
  });
});

it("a long sentence is said in pieces, parted where one would breathe", () => {
  const text = `${"It went on and on and on ".repeat(4)}all day, ${"and nobody came ".repeat(9)}`;
  const found = splitSentences(text, "en-GB");
  expect(found.length).toBeGreaterThan(1);
  for (const { text: piece, from, to } of found) {
    expect(piece.length).toBeLessThanOrEqual(140);
    expect(text.slice(from, to)).toBe(piece);
  }
  expect(found[0]?.text).toMatch(/all day,$/u);
});

it("one word without an end is cut all the same", () => {
  expect(say("x".repeat(300)).map(({ length }) => length)).toEqual([
    140, 140, 20,
  ]);
});
