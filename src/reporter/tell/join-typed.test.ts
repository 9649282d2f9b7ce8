import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinTyped } from "./join-typed.ts";

describe("what was typed before the draft was open", () => {
  it.each([
    ["nothing kept", "", "A letter", "A letter"],
    ["nothing typed", "A letter", "", "A letter"],
    [
      "the browser put back all",
      "A letter came",
      "A letter came",
      "A letter came",
    ],
    ["the browser put back less", "A letter came", "A letter", "A letter came"],
    [
      "it was put back and carried on",
      "A letter",
      "A letter came",
      "A letter came",
    ],
    [
      "both differ",
      "A letter came",
      "He shouted",
      "A letter came\n\nHe shouted",
    ],
  ])("joins the draft: %s", (_, kept, typed, joined) => {
    expect(joinTyped(kept, typed)).toBe(joined);
  });

  it("never loses a word of either", () => {
    const line = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(line, line, (kept, typed) => {
        const joined = joinTyped(kept, typed);
        return (
          (kept.trim() === "" || joined.includes(kept)) &&
          (typed.trim() === "" || joined.includes(typed))
        );
      }),
    );
  });
});
