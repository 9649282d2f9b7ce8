import { expect, test } from "vitest";
import { blankReport, choice, words } from "../../../tests/support/told.ts";
import { answerOf, answerQuestion } from "./engine.ts";
import { tellWriter, writerOf } from "./writer.ts";

test("what was told on the way to who writes was told by the same hands, and says so", () => {
  const begun = answerQuestion(blankReport(), "what-happened", words("Hers"));
  const named = tellWriter(begun, "who-is-writing", choice("supporter"));
  expect(writerOf(named)).toBe("supporter");
  expect(answerOf(named, "what-happened")).toMatchObject({
    by: "supporter",
    value: { text: "Hers" },
  });
});

test("what comes after that question keeps who wrote it", () => {
  const begun = answerQuestion(blankReport(), "who-did-it", words("A man"));
  const named = tellWriter(begun, "who-is-writing", choice("supporter"));
  expect(answerOf(named, "who-did-it")?.by).toBe("self");
});

test("who writes later says nothing of what was written before", () => {
  const begun = answerQuestion(blankReport(), "what-happened", words("Hers"));
  const alone = tellWriter(begun, "who-is-writing", choice("self"));
  const helped = tellWriter(alone, "who-is-writing", choice("supporter"));
  expect(answerOf(helped, "what-happened")?.by).toBe("self");
  expect(writerOf(helped)).toBe("supporter");
});
