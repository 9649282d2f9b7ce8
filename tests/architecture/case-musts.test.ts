import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  journeyNames,
  laterMusts,
  laterWays,
} from "../browser/journeys/later-musts.ts";
import { caseAnswers } from "../seed/case-answers.ts";
import { cases } from "../seed/case.ts";
import { mustFaults, namedMusts } from "./case-musts.ts";
import { Way } from "../../src/domain/report/contact-rules.ts";
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

describe("the ways in which the people of the cases want to be answered", () => {
  it.each(journeyNames)(
    "are those that they choose in %s, or told to be for later",
    (name) => {
      const told = cases[name];
      const reach = caseAnswers(told, "", "2026-11-20")["how-to-reach-you"];
      const chosen: readonly string[] =
        reach?.kind === "contact" ? reach.rules.ways : [];
      const wanted = told.contact.ways.filter((way) => v.is(Way, way));
      expect(wanted.filter((way) => !chosen.includes(way))).toEqual(
        Object.keys(laterWays[name] ?? {}),
      );
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
