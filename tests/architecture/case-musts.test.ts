import { describe, expect, it } from "vitest";
import { journeyNames, laterMusts } from "../browser/journeys/later-musts.ts";
import { cases } from "../seed/case.ts";
import { mustFaults, namedMusts } from "./case-musts.ts";
import { readSources } from "./source-files.ts";

const journeys = readSources(["tests/browser/journeys"], /\.spec\.ts$/u);

describe("what the cases ask for", () => {
  it.each(journeyNames)(
    "is asserted by the journey of %s, or told to be for later",
    (name) => {
      const journey = journeys.find(({ path }) =>
        path.endsWith(`/${name}.spec.ts`),
      );
      expect(
        mustFaults(
          cases[name].must,
          namedMusts(journey?.text ?? ""),
          laterMusts[name],
        ),
      ).toEqual([]);
    },
  );
});

describe("the test of the musts catches", () => {
  it("one that nobody asserts", () => {
    expect(mustFaults(["a", "b"], ["a"], {})).toEqual([
      "neither asserted nor for later: b",
    ]);
  });

  it("one that is asserted, and told to be for later", () => {
    expect(mustFaults(["a"], ["a"], { a: "not built" })).toEqual([
      "asserted, and for later too: a",
    ]);
  });

  it("words that are no must of the case, and a reason that is none", () => {
    expect(mustFaults(["a"], ["a", "c"], { d: " " })).toEqual([
      "no must of this case: c",
      "no must of this case: d",
      "for later without a reason: d",
    ]);
  });

  it("the words of a step wherever the line breaks, and no other call", () => {
    const source = `await must(\n  "the 'words' are \\"kept\\"",\n  run);\nmustsOf("x");`;
    expect(namedMusts(source)).toEqual([`the 'words' are "kept"`]);
  });
});
