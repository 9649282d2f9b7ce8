import { describe, expect, test } from "vitest";
import { canMove, caseMoves, CaseState } from "./case-state.ts";

const states = CaseState.options;

describe("R39: a caseworker moves a case by hand only where the move says something true", () => {
  test.each([
    ["received", "working", false],
    ["received", "answered", false],
    ["opened", "working", true],
    ["working", "waiting-for-others", true],
    ["answered", "working", true],
    ["waiting-for-you", "waiting-for-others", true],
  ] as const)("from %s to %s: %s", (from, to, isAllowed) => {
    expect(canMove(from, to)).toBe(isAllowed);
  });
});

test("R39: staying is allowed everywhere, so that a retry is harmless", () => {
  for (const state of states) expect(canMove(state, state)).toBe(true);
});

test("nothing but an arrival makes 'received', an opening 'opened', an answer 'answered'", () => {
  const byHand = new Set(states.flatMap((state) => [...caseMoves[state]]));
  expect([...byHand].sort()).toEqual([
    "waiting-for-others",
    "waiting-for-you",
    "working",
  ]);
});

test("from every state that can be moved, every state that can be reached by hand is one move away", () => {
  for (const from of states.filter((state) => state !== "received"))
    for (const to of [
      "working",
      "waiting-for-you",
      "waiting-for-others",
    ] as const)
      expect(canMove(from, to)).toBe(true);
});
