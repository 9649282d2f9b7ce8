import { expect, test } from "vitest";
import { answer, blankReport, choice } from "../../../tests/support/told.ts";
import { addIncident } from "../report/incidents.ts";
import { dangersOf, isInDanger } from "./danger.ts";
import { answerQuestion } from "./engine.ts";

const many = (...choices: string[]) =>
  answer({ kind: "choices", choices, details: "" });

test("who is not safe now is in danger", () => {
  const said = ["yes", "no", "not-sure"].map((id) =>
    isInDanger(answerQuestion(blankReport(), "safe-now", choice(id))),
  );
  expect(said).toEqual([false, true, false]);
});

test("a threat is a danger where they know where the person lives, and no longer when the threat is taken back", () => {
  let report = answerQuestion(
    blankReport(),
    "what-they-did",
    many("threatened"),
  );
  expect(isInDanger(report)).toBe(false);
  report = answerQuestion(report, "they-know-where-you-live", choice("yes"));
  expect(isInDanger(report)).toBe(true);
  report = answerQuestion(report, "what-they-did", many("said-things"));
  expect(isInDanger(report)).toBe(false);
});

test("somebody who was hurt is in danger where somebody is hurt now", () => {
  let report = answerQuestion(blankReport(), "harm", many("hurt"));
  expect(isInDanger(report)).toBe(false);
  report = answerQuestion(report, "hurt-now", choice("yes"));
  expect(isInDanger(report)).toBe(true);
});

test("a danger of another incident counts, and is told from the first one's", () => {
  const other = "0190f000-0000-7000-8000-00000000000c";
  let report = addIncident(blankReport(), other);
  for (const incident of [null, other]) {
    report = answerQuestion(report, "harm", many("hurt"), incident);
    report = answerQuestion(report, "hurt-now", choice("yes"), incident);
  }
  expect(new Set(dangersOf(report)).size).toBe(2);
});
