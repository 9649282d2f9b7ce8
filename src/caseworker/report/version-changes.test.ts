import { describe, expect, it } from "vitest";
import {
  answerQuestion,
  clearAnswer,
} from "../../domain/questionnaire/engine.ts";
import {
  answer,
  blankReport,
  choice,
  words,
} from "../../../tests/support/told.ts";
import { versionChanges } from "./version-changes.ts";

const told = answerQuestion(blankReport(), "what-happened", words("A letter"));

describe("what changed between versions", () => {
  it("is nothing where only the time differs", () => {
    const again = answerQuestion(
      told,
      "what-happened",
      words("A letter", "2026-11-21T08:00:00.000Z"),
    );
    expect(versionChanges(told, again)).toEqual([]);
  });

  it("names what was added, changed and taken back", () => {
    let after = answerQuestion(told, "what-happened", words("Two letters"));
    after = answerQuestion(after, "safe-now", choice("no"));
    let before = answerQuestion(
      told,
      "who-did-it",
      answer({ kind: "not-sure" }),
    );
    expect(versionChanges(before, after)).toEqual([
      { questionId: "what-happened", is: "changed" },
      { questionId: "who-did-it", is: "taken-back" },
      { questionId: "safe-now", is: "added" },
    ]);
    before = clearAnswer(before, "who-did-it");
    expect(versionChanges(before, before)).toEqual([]);
  });

  it("tells of perception too", () => {
    const after = answerQuestion(told, "why-it-happened", words("Because"));
    expect(versionChanges(told, after)).toEqual([
      { questionId: "why-it-happened", is: "added" },
    ]);
  });
});
