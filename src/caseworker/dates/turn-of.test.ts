import { expect, it } from "vitest";
import caseworker from "../../../locales/en-GB/caseworker.json" with { type: "json" };
import { CaseState } from "../../domain/casework/case-state.ts";
import { turnOf } from "./turn-of.ts";

it.each(CaseState.options)(
  "with no promised day, a case that is %s says who owes what next",
  (state) => {
    const words = caseworker.turn[turnOf({ state })];
    expect(words).toMatch(/\bowe/u);
  },
);

it("an answered case leaves the next step with whoever answered, as far as there is one", () => {
  expect(turnOf({ state: "answered" })).toBe("answered");
  expect(turnOf({ state: "waiting-for-you" })).toBe("theirs");
});
