import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answer,
  blankReport,
  choice,
  words,
} from "../../../tests/support/told.ts";
import {
  answerOf,
  answerQuestion,
  askedQuestions,
  clearAnswer,
  nextQuestion,
  previousQuestion,
  questionById,
} from "./engine.ts";
import type { Report } from "../report/report.ts";
import { lastSection, type Section, sections } from "./entry.ts";
import { questions } from "./questions.ts";

test("every question has its own id, and sections stand in the order of the task list", () => {
  const ids = questions.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
  const all: readonly Section[] = [...sections, lastSection];
  const order = questions.map((entry) => all.indexOf(entry.section));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(all.length);
});

test("each meaning is carried by one question at most", () => {
  const meanings = questions.flatMap((entry) => entry.means ?? []);
  expect(new Set(meanings).size).toBe(meanings.length);
});

test("choices have options, each with its own id", () => {
  for (const entry of questions) {
    const ids = (entry.options ?? []).map((option) => option.id);
    expect(new Set(ids).size).toBe(ids.length);
    if (entry.kind.endsWith("choice") || entry.kind.endsWith("choices"))
      expect(ids.length).toBeGreaterThan(1);
  }
});

test("next and previous walk the asked questions from end to end, and back", () => {
  const report = answerQuestion(
    blankReport(),
    "where-it-happened",
    choice("home"),
  );
  const ids = askedQuestions(report).map((entry) => entry.id);
  const forward = walk(ids[0], (id) => nextQuestion(report, id)?.id);
  const back = walk(ids.at(-1), (id) => previousQuestion(report, id)?.id);
  expect(forward).toEqual(ids);
  expect(back).toEqual([...ids].reverse());
});

test("the details of the place are asked once there is a place, and no longer when it is taken back", () => {
  const blank = blankReport();
  const told = answerQuestion(blank, "where-it-happened", choice("home"));
  const takenBack = clearAnswer(told, "where-it-happened");
  const after = [blank, told, takenBack].map(
    (report) => nextQuestion(report, "where-it-happened")?.id,
  );
  expect(after).toEqual(["who-did-it", "where-details", "who-did-it"]);
});

test("from a question that is no longer asked, next and previous still lead on", () => {
  const report = blankReport();
  expect(nextQuestion(report, "where-details")?.id).toBe("who-did-it");
  expect(previousQuestion(report, "where-details")?.id).toBe(
    "where-it-happened",
  );
});

test("an address can hold any id: an unknown one is no question, and answering it is a bug", () => {
  expect(questionById("../constructor")).toBeUndefined();
  expect(() => answerQuestion(blankReport(), "nothing", words("x"))).toThrow(
    "no such question",
  );
});

test("in any order, each answer is kept as it was given, and changes no other", () => {
  const acts = fc.array(
    fc.record({
      id: fc.constantFrom(...questions.map((entry) => entry.id)),
      text: fc.option(fc.string({ unit: "binary" })),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(acts, (list) => {
      let report = blankReport();
      const expected = new Map<string, string>();
      for (const { id, text } of list) {
        report =
          text === null
            ? clearAnswer(report, id)
            : answerQuestion(report, id, words(text));
        if (text === null) expected.delete(id);
        else expected.set(id, text);
      }
      for (const { id } of questions) {
        const text = expected.get(id);
        const kept = answerOf(report, id)?.value;
        expect(kept).toEqual(
          text === undefined ? undefined : { kind: "text", text },
        );
      }
    }),
  );
});

test("answering leaves the report before it as it was", () => {
  const before = answerQuestion(blankReport(), "what-happened", words("one"));
  const copy = structuredClone(before);
  for (const { id } of questions) answerQuestion(before, id, words("two"));
  expect(before).toEqual(copy);
});

test("'I am not sure' is an answer to every question", () => {
  for (const { id } of questions) {
    const report = answerQuestion(
      blankReport(),
      id,
      answer({ kind: "not-sure" }),
    );
    expect(answerOf(report, id)?.value).toEqual({ kind: "not-sure" });
  }
});

function walk(
  from: string | undefined,
  step: (id: string) => string | undefined,
): readonly string[] {
  const path: string[] = [];
  for (let at = from; at !== undefined; at = step(at)) path.push(at);
  return path;
}

test("'Nobody' and somebody are never both an answer: somebody stands, when it is told and when it is read", () => {
  for (const { id, options = [] } of questions) {
    const none = options.find(({ isNone }) => isNone)?.id;
    const [some = ""] = options.map((option) => option.id);
    if (none === undefined) continue;
    const chosen = (...choices: string[]) =>
      answer({ kind: "choices", choices, details: "" });
    const choicesIn = (report: Report) => {
      const value = answerOf(report, id)?.value;
      return value?.kind === "choices" ? value.choices : [];
    };
    const blank = blankReport();
    expect(choicesIn(answerQuestion(blank, id, chosen(none)))).toEqual([none]);
    const both = answerQuestion(blank, id, chosen(none, some));
    expect(choicesIn(both)).toEqual([some]);
    const earlier: Report = {
      ...blank,
      answers: { [id]: chosen(some, none) },
      incidents: blank.incidents.map((incident) => ({
        ...incident,
        answers: { [id]: chosen(some, none) },
      })),
    };
    expect(choicesIn(earlier), id).toEqual([some]);
  }
});
