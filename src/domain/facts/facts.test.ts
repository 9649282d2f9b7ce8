import { describe, expect, it } from "vitest";
import { allFacts } from "./all-facts.ts";
import { factsByState, freshUntil, isDue } from "./due-facts.ts";
import { emergencyFacts } from "./emergency.ts";
import { shownCount, shownFacts, shownText } from "./shown-facts.ts";
import { victimsCodeFacts } from "./victims-code.ts";

const day = /^\d{4}-\d\d-\d\d$/u;

describe("rule 60: facts", () => {
  it("are there, each under an id of its own", () => {
    const ids = allFacts.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(allFacts)(
    "$id says where it holds, who says so, in which text, and when that was looked up",
    ({ fact }) => {
      for (const said of [
        fact.about,
        fact.place,
        fact.source,
        fact.codeVersion,
      ])
        expect(said).not.toBe("");
      expect(fact.checkedOn).toMatch(day);
      expect(fact.checkedBy).not.toBe("");
    },
  );

  it("are held back where no value was found", () => {
    const empty = allFacts.filter(({ fact }) => fact.value === null);
    expect(empty).not.toEqual([]);
    for (const { fact } of empty) expect(fact.verify).toBe(true);
  });

  it("are held back where a right or limit is known at second hand only", () => {
    const risky = allFacts.filter(
      ({ fact }) =>
        fact.standing === "second-hand" &&
        (fact.kind === "right" ||
          fact.kind === "time-limit" ||
          fact.kind === "retention"),
    );
    expect(risky.length).toBeGreaterThan(20);
    for (const { fact } of risky) expect(fact.verify).toBe(true);
  });
});

describe("what a reporter is shown", () => {
  it("has no fact that waits to be looked up", () => {
    for (const { verify } of shownFacts(emergencyFacts))
      expect(verify).toBe(false);
    expect(shownFacts(victimsCodeFacts)).toEqual([]);
  });

  it("has the ways to reach help without a voice call", () => {
    const values = shownFacts(emergencyFacts).map(({ value }) => value);
    for (const value of ["999bsl.co.uk", "18000", "61016"])
      expect(values).toContain(value);
    expect(values).not.toContain("55");
  });

  it("cannot be given a fact that is held back, or in another unit", () => {
    expect(shownText(emergencyFacts["railway-text"])).toBe("61016");
    expect(shownCount(emergencyFacts["text-999-again"], "minutes")).toBe(3);
    // @ts-expect-error it waits to be looked up
    shownText(emergencyFacts["silent-solution"]);
    // @ts-expect-error minutes are not days
    shownCount(emergencyFacts["text-999-again"], "days");
    // @ts-expect-error it waits to be looked up
    shownCount(victimsCodeFacts["right-4-days"], "working-days");
  });
});

describe("staff see a fact as due", () => {
  const fact = { ...emergencyFacts["railway-text"], checkedOn: "2026-11-20" };

  it("once it was looked up more than 90 days ago, not before", () => {
    expect(freshUntil(fact)).toBe("2027-02-18");
    expect(isDue(fact, "2027-02-18")).toBe(false);
    expect(isDue(fact, "2027-02-19")).toBe(true);
  });

  it("with the oldest first, each fact in one place", () => {
    const older = { ...fact, checkedOn: "2026-06-01" };
    const held = emergencyFacts["silent-solution"];
    const sorted = factsByState(
      [
        { id: "young", fact: { ...fact, checkedOn: "2027-03-01" } },
        { id: "old", fact },
        { id: "older", fact: older },
        { id: "held", fact: held },
      ],
      "2027-04-01",
    );
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect(ids(sorted.due)).toEqual(["older", "old"]);
    expect(ids(sorted.shown)).toEqual(["young"]);
    expect(ids(sorted.held)).toEqual(["held"]);
  });
});
