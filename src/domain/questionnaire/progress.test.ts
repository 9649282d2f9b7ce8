import { expect, test } from "vitest";
import {
  answer,
  blankReport,
  choice,
  words,
} from "../../../tests/support/told.ts";
import { answerQuestion, askedQuestions } from "./engine.ts";
import { sections } from "./entry.ts";
import { progress, whatIsLeft } from "./progress.ts";

test("before anything is told, every part is there and not started", () => {
  const parts = progress(blankReport());
  expect(parts.map((part) => part.section)).toEqual(sections);
  expect(new Set(parts.map((part) => part.state))).toEqual(
    new Set(["not-started"]),
  );
});

test("a part is begun with its first answer, and a jump lands on what is open in it", () => {
  const report = answerQuestion(blankReport(), "what-happened", words("it"));
  expect(progress(report)[0]).toEqual({
    section: "what-happened",
    state: "some",
    answered: 1,
    asked: 5,
    start: "safe-now",
  });
});

test("a part is done when all of it is answered, 'I am not sure' included", () => {
  let report = blankReport();
  for (const { id, section } of askedQuestions(report))
    if (section === "what-happened")
      report = answerQuestion(report, id, answer({ kind: "not-sure" }));
  expect(progress(report)[0]).toMatchObject({
    state: "done",
    start: "what-happened",
  });
});

test("a new question in a part that was done opens it again", () => {
  let report = answerQuestion(blankReport(), "who-did-it", words("a man"));
  report = answerQuestion(report, "where-it-happened", choice("home"));
  expect(progress(report)[1]).toMatchObject({
    state: "some",
    start: "where-details",
  });
});

test("before anything is told, all is left, and it begins at the first question", () => {
  const report = blankReport();
  expect(whatIsLeft(report)).toEqual({
    answered: 0,
    left: askedQuestions(report).length,
    sectionsLeft: 6,
    wasAt: null,
    carryOnAt: "what-happened",
  });
});

test("the way goes on behind the question that was answered last, whatever its place", () => {
  let report = answerQuestion(
    blankReport(),
    "safe-now",
    choice("yes", "2026-11-20T12:00:00.000Z"),
  );
  expect(whatIsLeft(report)).toMatchObject({
    wasAt: "safe-now",
    carryOnAt: "who-is-writing",
  });
  report = answerQuestion(
    report,
    "what-happened",
    words("it", "2026-11-20T12:00:01.000Z"),
  );
  expect(whatIsLeft(report)).toMatchObject({
    wasAt: "what-happened",
    carryOnAt: "who-is-writing",
  });
});

test("after the last question the way goes back to what was skipped, and ends when nothing is left", () => {
  let report = answerQuestion(
    blankReport(),
    "who-may-see-it",
    answer({ kind: "consent", organisationId: "x", may: [] }),
  );
  expect(whatIsLeft(report).carryOnAt).toBe("what-happened");
  for (const { id } of askedQuestions(report))
    report = answerQuestion(report, id, answer({ kind: "not-sure" }));
  for (const { id } of askedQuestions(report))
    report = answerQuestion(report, id, answer({ kind: "not-sure" }));
  expect(whatIsLeft(report)).toMatchObject({
    left: 0,
    sectionsLeft: 0,
    carryOnAt: null,
  });
});
