import { expect, test } from "vitest";
import { silentContactRules } from "../report/contact-rules.ts";
import { answerProblems, type AnswerProblem } from "./answer-problems.ts";

test("an address that cannot be written to is named, and nothing else", () => {
  expect(problemsOf({ email: "ann.example.org" })).toEqual([
    { field: "email", is: "email-without-at" },
  ]);
  expect(problemsOf({ email: "@example.org" })).toEqual([
    { field: "email", is: "email-without-at" },
  ]);
  expect(problemsOf({ email: "ann@example.org, bob@example.org" })).toEqual([
    { field: "email", is: "email-with-gap" },
  ]);
});

test("unusual addresses and numbers that can be used are no problem", () => {
  for (const email of [
    "",
    " ann@example.org ",
    "ann+heard@localhost",
    "ä@ö.example",
  ])
    expect(problemsOf({ email })).toEqual([]);
  for (const mobile of ["", "07700 900 000", "+44 (0)7700-900000"])
    expect(problemsOf({ mobile })).toEqual([]);
  expect(problemsOf({ mobile: "ask my friend" })).toEqual([
    { field: "mobile", is: "mobile-without-digits" },
  ]);
});

test("nothing is a problem for being missing, a phone number least of all", () => {
  expect(problemsOf({ ways: ["email", "text"] })).toEqual([]);
  expect(answerProblems({ kind: "text", text: "" })).toEqual([]);
});

function problemsOf(
  rules: Partial<typeof silentContactRules>,
): readonly AnswerProblem[] {
  return answerProblems({
    kind: "contact",
    rules: { ...silentContactRules, ...rules },
  });
}
