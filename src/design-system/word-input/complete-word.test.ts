import { describe, expect, it } from "vitest";

import { completeWord, offeredWords, tidyWord } from "./complete-word.ts";

const list = ["act", "action", "actor", "harbour", "lemon"];

describe("a word of the receipt", () => {
  it("forgives capitals, spaces and commas", () => {
    expect(tidyWord(" Lemon, ")).toBe("lemon");
  });

  it("is offered after four letters and not before", () => {
    expect(offeredWords("har", list)).toEqual([]);
    expect(offeredWords("Harb", list)).toEqual(["harbour"]);
  });

  it("is completed when only one word can be meant", () => {
    expect(completeWord("harb", list)).toBe("harbour");
    expect(completeWord("harber", list)).toBe("harbour");
  });

  it("stays as typed when it is whole, short, or may be two", () => {
    expect(completeWord("act", list)).toBe("act");
    expect(completeWord("ha", list)).toBe("ha");
    expect(completeWord("acti", ["active", "action"])).toBe("acti");
  });
});
