import { expect, it } from "vitest";
import { quickQuestion } from "./quick.ts";

/** The ids from this question to the end, or to the beginning. */
function walk(id: string, by: -1 | 1): readonly string[] {
  const next = quickQuestion(id, by);
  return next === undefined ? [id] : [id, ...walk(next.id, by)];
}

it("tells it quickly in three questions: what happened, whether one is safe, how one is answered", () => {
  const quick = ["what-happened", "safe-now", "how-to-reach-you"];
  expect(walk("what-happened", 1)).toEqual(quick);
  expect(walk("how-to-reach-you", -1)).toEqual(quick.toReversed());
});

it("has nothing before or after a question that is not one of the three", () => {
  for (const id of ["who-may-see-it", "why-it-happened", "nothing"])
    for (const by of [-1, 1] as const)
      expect(quickQuestion(id, by)).toBeUndefined();
});
