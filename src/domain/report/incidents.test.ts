import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { blankReport, choice, words } from "../../../tests/support/told.ts";
import {
  answerOf,
  answerQuestion,
  askedQuestions,
} from "../questionnaire/engine.ts";
import {
  addIncident,
  canDeleteIncident,
  deleteIncident,
  incidentsWithTimes,
  moveIncident,
  nameIncident,
} from "./incidents.ts";
import { Report } from "./report.ts";

const first = blankReport().incidents[0]?.id ?? "";

test("the questions ask about the first incident until another is named, and answers stay apart", () => {
  let report = addIncident(blankReport(), "two");
  report = answerQuestion(report, "what-happened", words("one"));
  report = answerQuestion(report, "what-happened", words("two"), "two");
  expect(answerOf(report, "what-happened")?.value).toMatchObject({
    text: "one",
  });
  expect(answerOf(report, "what-happened", "two")?.value).toMatchObject({
    text: "two",
  });
});

test("of another incident only what is about it is asked; of another time, what happened and when", () => {
  let report = addIncident(blankReport(), "two");
  report = addIncident(report, "again", "two");
  const ids = (incident: string) =>
    askedQuestions(report, incident).map(({ id }) => id);
  expect(ids("two")).toContain("where-it-happened");
  expect(ids("two")).not.toContain("how-to-reach-you");
  expect(ids("again")).toEqual(["what-happened", "when-it-happened"]);
});

test("a name is what the person calls it, and is taken back by emptying it", () => {
  const named = nameIncident(blankReport(), first, "The letter");
  expect(named.incidents[0]?.name).toBe("The letter");
  expect(nameIncident(named, first, "")).toEqual(blankReport());
});

test("an incident is moved among incidents, a time among the times of its own", () => {
  let report = addIncident(blankReport(), "two");
  for (const id of ["a", "b"]) report = addIncident(report, id, first);
  report = moveIncident(moveIncident(report, "b", -1), "two", -1);
  const order = incidentsWithTimes(report).map(({ incident, times }) => [
    incident.id,
    ...times.map(({ id }) => id),
  ]);
  expect(order).toEqual([["two"], [first, "b", "a"]]);
  expect(moveIncident(report, "two", -1)).toEqual(report);
});

test("an incident goes with its times; the last one that is no time stays", () => {
  let report = addIncident(blankReport(), "two");
  report = addIncident(report, "again", "two");
  expect(deleteIncident(report, "two")).toEqual(blankReport());
  const alone = addIncident(blankReport(), "again", first);
  expect(canDeleteIncident(alone, first)).toBe(false);
  expect(canDeleteIncident(alone, "again")).toBe(true);
});

test("whatever is added, named, moved and deleted, the report fits its schema and no answer changes its incident", () => {
  const ids = [first, "two", "three", "four"];
  const acts = fc.array(
    fc.tuple(
      fc.constantFrom("add", "again", "name", "up", "down", "delete"),
      fc.constantFrom(...ids),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(acts, (list) => {
      let report = answerQuestion(blankReport(), "safe-now", choice("yes"));
      for (const [act, id] of list) {
        report = acted(report, act, id);
        expect(v.is(Report, report)).toBe(true);
        const all = report.incidents.map((incident) => incident.id);
        expect(new Set(all).size).toBe(all.length);
        for (const { id: own, answers } of report.incidents)
          for (const { value } of Object.values(answers))
            expect(value).toEqual({ kind: "text", text: own });
      }
    }),
  );
});

function acted(report: Report, act: string, id: string): Report {
  const isThere = report.incidents.some((incident) => incident.id === id);
  if (act === "name") return nameIncident(report, id, "Name");
  if (act === "up") return moveIncident(report, id, -1);
  if (act === "down") return moveIncident(report, id, 1);
  if (act === "delete") return deleteIncident(report, id);
  if (isThere) return report;
  const of = act === "again" ? report.incidents[0]?.id : undefined;
  return answerQuestion(
    addIncident(report, id, of),
    "what-happened",
    words(id),
    id,
  );
}
