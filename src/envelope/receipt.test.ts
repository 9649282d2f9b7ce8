import fc from "fast-check";
import { expect, test } from "vitest";
import {
  completeWord,
  drawReceipt,
  readReceipt,
  receiptLength,
  receiptWords,
} from "./receipt.ts";

test("every word is drawn by the same share of what the random source can give", () => {
  const drawn = new Map<string, number>();
  for (let draw = 0; draw < 65_536; draw += 1) {
    const [word = ""] = drawReceipt((draws) => draws.fill(draw));
    drawn.set(word, (drawn.get(word) ?? 0) + 1);
  }
  expect(drawn.size).toBe(2048);
  expect(new Set(drawn.values())).toEqual(new Set([32]));
});

test("each of the six words comes of its own draw", () => {
  const words = drawReceipt((draws) => draws.set([0, 1, 2, 3, 4, 2047]));
  expect(words).toEqual([
    "abandon",
    "ability",
    "able",
    "about",
    "above",
    "zoo",
  ]);
});

test("four letters are one word, so that nobody has to type more", () => {
  const starts = receiptWords.map((word) => word.slice(0, 4));
  expect(new Set(starts).size).toBe(receiptWords.length);
  for (const word of receiptWords) expect(completeWord(word)).toBe(word);
  for (const word of receiptWords.filter(({ length }) => length > 4))
    expect(completeWord(word.slice(0, 4))).toBe(word);
});

test("three letters of a longer word are no word", () => {
  expect(completeWord("aba")).toBeUndefined();
  expect(completeWord("")).toBeUndefined();
});

test("however six words are typed, they are read", () => {
  const word = fc.nat(2047).chain((index) => {
    const full = receiptWords[index] ?? "";
    const least = Math.min(4, full.length);
    return fc
      .tuple(fc.integer({ min: least, max: full.length }), fc.nat(2))
      .map(([length, style]) => {
        const short = full.slice(0, length);
        const typed = [short, short.toUpperCase(), capital(short)][style];
        return { full, typed: typed ?? short };
      });
  });
  const gap = fc.constantFrom(
    " ",
    ",",
    ", ",
    "\n",
    "\r\n",
    "  ",
    "; ",
    " - ",
    ".\t",
  );
  const line = fc.record({
    words: fc.array(word, {
      minLength: receiptLength,
      maxLength: receiptLength,
    }),
    gap,
    isNumbered: fc.boolean(),
    around: fc.constantFrom("", " ", "\n", "\u00a0"),
  });
  fc.assert(
    fc.property(line, ({ words, gap: between, isNumbered, around }) => {
      const parts = words.map(({ typed }, index) =>
        isNumbered ? `${String(index + 1)}. ${typed}` : typed,
      );
      expect(readReceipt(around + parts.join(between) + around)).toEqual({
        is: "read",
        words: words.map(({ full }) => full),
      });
    }),
  );
});

test("whatever is typed, reading never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      expect(["read", "short", "unknown"]).toContain(readReceipt(typed).is);
    }),
  );
});

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
