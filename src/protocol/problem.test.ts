import * as v from "valibot";
import { expect, test } from "vitest";
import {
  Problem,
  problemKind,
  problemPrefix,
  problemStatuses,
} from "./problem.ts";

const problem = {
  type: `${problemPrefix}too-large`,
  title: "Too large",
  status: 413,
  detail: "At most 448 KB.",
};

test("R1: a problem document is read, members of later versions dropped", () => {
  expect(v.parse(Problem, { ...problem, later: 1 })).toEqual(problem);
});

test("R1: what has no type of ours is no problem document", () => {
  for (const type of ["about:blank", "https://example.org/too-large", ""])
    expect(v.is(Problem, { ...problem, type })).toBe(false);
});

test("R1: the kind of a later version is not taken for one of ours", () => {
  expect(problemKind(problem)).toBe("too-large");
  for (const kind of ["a-later-kind", "toString", "__proto__", ""])
    expect(problemKind({ ...problem, type: problemPrefix + kind })).toBe(
      undefined,
    );
});

test("R1: every kind stands for an error's status", () => {
  for (const status of Object.values(problemStatuses)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  }
});
