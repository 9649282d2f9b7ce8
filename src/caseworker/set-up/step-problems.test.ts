import { describe, expect, it } from "vitest";
import { emptyAnswers, readAreas, steps } from "./set-up-answers.ts";
import type { SetUpAnswers, Step } from "./set-up-answers.ts";
import { reachableStep, stepProblems } from "./step-problems.ts";

const full: SetUpAnswers = {
  ...emptyAnswers,
  code: "amber-bridge-candle-0042",
  organisationName: "Example DDPO",
  areas: "Southwark",
  name: "Sam",
  email: "sam@example.org",
  passphrase: "correct horse battery staple",
  recoveryIsKept: "paper",
};

function fields(step: Step, change: Partial<SetUpAnswers>) {
  return stepProblems(step, { ...full, ...change }).map((each) => each.fieldId);
}

describe("the steps of the set-up", () => {
  it("ask for nothing more when everything was said", () => {
    expect(steps.flatMap((step) => stepProblems(step, full))).toEqual([]);
  });

  it.each<[Step, Partial<SetUpAnswers>, string[]]>([
    ["code", { code: "  " }, ["code"]],
    ["organisation", { organisationName: "" }, ["organisation-name"]],
    [
      "organisation",
      { organisationName: "x".repeat(121) },
      ["organisation-name"],
    ],
    ["areas", { areas: " , \n" }, ["areas"]],
    [
      "areas",
      { areas: Array.from({ length: 51 }, (_, n) => n).join() },
      ["areas"],
    ],
    ["promise", { promiseDays: "0" }, ["promise-days"]],
    ["promise", { promiseDays: "three" }, ["promise-days"]],
    ["promise", { promiseDays: "2.5" }, ["promise-days"]],
    ["promise", { promiseDays: "61" }, ["promise-days"]],
    ["ways", { ways: [] }, ["ways"]],
    ["you", { name: "", email: "sam" }, ["name", "email"]],
    ["passphrase", { passphrase: "short" }, ["passphrase"]],
    ["recovery", { recoveryIsKept: null }, ["recovery-is-kept"]],
  ])("%s needs something else than %j", (step, change, expected) => {
    expect(fields(step, change)).toEqual(expected);
  });

  it("lead to the first that still needs something, whatever the address says", () => {
    expect(reachableStep("check", emptyAnswers)).toBe("code");
    expect(reachableStep("check", { ...full, name: "" })).toBe("you");
    expect(reachableStep("areas", full)).toBe("areas");
  });
});

describe("areas", () => {
  it("come one a line or between commas, without doubles", () => {
    expect(readAreas("Southwark\n Lambeth , Southwark;Lewisham\n")).toEqual([
      "Southwark",
      "Lambeth",
      "Lewisham",
    ]);
  });
});
