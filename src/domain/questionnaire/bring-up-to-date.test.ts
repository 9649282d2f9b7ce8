import * as v from "valibot";
import { expect, test } from "vitest";
import {
  answer,
  blankReport,
  choice,
  words,
} from "../../../tests/support/told.ts";
import { silentContactRules } from "../report/contact-rules.ts";
import { Report } from "../report/report.ts";
import { bringUpToDate, isUpToDate } from "./bring-up-to-date.ts";
import { answerOf, answerQuestion } from "./engine.ts";
import { contactRulesOf } from "./meanings.ts";

/** A report as the questionnaire before this one kept it. */
const old = {
  ...blankReport(),
  schema: 1,
  incidents: [
    {
      id: "0190f000-0000-7000-8000-00000000000b",
      answers: { "what-happened": words("A letter came") },
    },
  ],
  answers: {
    "safe-now": choice("no"),
    "how-to-reach-you": answer({
      kind: "contact",
      rules: { ...silentContactRules, accessNeeds: "Large print, please." },
    }),
  },
};

test("a report of the schema before this one opens as it stands, also where it was sent", () => {
  const opened = v.parse(Report, structuredClone(old));
  expect(opened).toEqual(old);
  expect(contactRulesOf(opened).accessNeeds).toBe("Large print, please.");
});

test("in a draft of then, what the person needs stands where it is asked now, word for word", () => {
  const now = bringUpToDate(v.parse(Report, structuredClone(old)));
  expect(answerOf(now, "access-needs")?.value).toEqual({
    kind: "choices",
    choices: [],
    details: "Large print, please.",
  });
  expect(contactRulesOf(now).accessNeeds).toBe("");
  expect(answerOf(now, "what-happened")?.value).toEqual({
    kind: "text",
    text: "A letter came",
  });
  expect(answerOf(now, "safe-now")).toEqual(choice("no"));
  expect(isUpToDate(now)).toBe(true);
  expect(bringUpToDate(now)).toEqual(now);
});

test("what was chosen since stays, and the old words join it", () => {
  const begun = answerQuestion(
    v.parse(Report, structuredClone(old)),
    "access-needs",
    answer({ kind: "choices", choices: ["breaks"], details: "Tea." }),
  );
  expect(answerOf(bringUpToDate(begun), "access-needs")?.value).toEqual({
    kind: "choices",
    choices: ["breaks"],
    details: "Large print, please.\nTea.",
  });
});

test("a draft of now is left alone", () => {
  expect(isUpToDate(blankReport())).toBe(true);
  expect(bringUpToDate(blankReport())).toEqual(blankReport());
});
