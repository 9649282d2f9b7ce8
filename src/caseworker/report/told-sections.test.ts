import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../domain/questionnaire/engine.ts";
import {
  answer,
  blankReport,
  choice,
  words,
} from "../../../tests/support/told.ts";
import { commonManner, toldSections } from "./told-sections.ts";

const told = answerQuestion(blankReport(), "what-happened", words("A letter"));

describe("what was told", () => {
  it("stands by section, with what was asked and not told", () => {
    const [first] = toldSections(told);
    expect(first).toMatchObject({ section: "what-happened", incident: 1 });
    expect(first?.answers.map((each) => each.questionId)).toEqual([
      "what-happened",
    ]);
    expect(first?.untold).toEqual([
      "safe-now",
      "who-is-writing",
      "what-they-did",
      "when-it-happened",
    ]);
  });

  it("leaves perception to its own frame", () => {
    const report = answerQuestion(told, "why-it-happened", words("Because"));
    const ids = toldSections(report).flatMap((section) => [
      ...section.answers.map((each) => each.questionId),
      ...section.untold,
    ]);
    expect(ids).not.toContain("why-it-happened");
    expect(ids).not.toContain("parts-of-you");
  });

  it("does not miss questions that were never asked", () => {
    const ids = toldSections(told).flatMap((section) => section.untold);
    expect(ids).not.toContain("where-details");
  });

  it("shows every incident", () => {
    const second = { id: "2", answers: { "who-did-it": choice("x") } };
    const report = { ...told, incidents: [...told.incidents, second] };
    const sections = toldSections(report).filter((each) => each.incident === 2);
    expect(sections.map((each) => each.section)).toEqual(["where-and-who"]);
  });

  it("shows answers about equality in a part of their own, and misses none that were not given", () => {
    const ids = (report: typeof told) =>
      toldSections(report)
        .filter(({ section }) => section === "about-you")
        .map(({ answers, untold }) => [
          ...answers.map(({ questionId }) => questionId),
          ...untold,
        ]);
    expect(ids(told)).toEqual([]);
    const age = choice("25-to-44");
    expect(ids(answerQuestion(told, "equality-age", age))).toEqual([
      ["equality-age"],
    ]);
  });

  it("hides no answer to a question that this inbox does not know", () => {
    const report = {
      ...told,
      answers: { ...told.answers, "from-the-future": words("Heard?") },
    };
    const ids = toldSections(report).flatMap((section) =>
      section.answers.map((each) => each.questionId),
    );
    expect(ids).toContain("from-the-future");
  });
});

describe("who answered and how", () => {
  it("is said once where it is the same everywhere", () => {
    expect(commonManner(toldSections(told))).toEqual({
      by: "self",
      mode: "standard",
    });
  });

  it("is said for each answer where it differs", () => {
    const report = answerQuestion(told, "safe-now", {
      ...answer({ kind: "not-sure" }),
      by: "supporter",
    });
    expect(commonManner(toldSections(report))).toBeNull();
  });
});
