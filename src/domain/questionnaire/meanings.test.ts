import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answer,
  blankReport,
  choice,
  words,
} from "../../../tests/support/told.ts";
import { silentContactRules } from "../report/contact-rules.ts";
import { isInDanger } from "./danger.ts";
import { answerQuestion } from "./engine.ts";
import { consentOf, contactRulesOf, summaryOf, tellingOf } from "./meanings.ts";

test("who has said nothing is reached in the app, never by phone, and is in no list as in danger", () => {
  const report = blankReport();
  expect(contactRulesOf(report)).toEqual(silentContactRules);
  expect(consentOf(report)).toBeUndefined();
  expect(isInDanger(report)).toBe(false);
  expect(summaryOf(report)).toEqual({
    title: "",
    place: "",
    area: "",
    isInDanger: false,
    mode: "standard",
    ways: ["app"],
    never: ["phone"],
    notBefore: null,
    accessNeeds: "",
  });
});

test("a notice has the words in which the person said how to reach them", () => {
  const rules = { kind: "contact" as const, rules: silentContactRules };
  const told = (mode: "easy-read" | "bsl") =>
    answerQuestion(blankReport(), "how-to-reach-you", {
      ...answer(rules),
      mode,
    });
  expect(contactRulesOf(told("easy-read")).reading).toBe("easy-read");
  expect(contactRulesOf(told("bsl")).reading).toBeUndefined();
});

test("only the answer that says so means danger", () => {
  const said = ["yes", "no", "not-sure"].map((id) =>
    isInDanger(answerQuestion(blankReport(), "safe-now", choice(id))),
  );
  expect(said).toEqual([false, true, false]);
});

test("the list shows the first words as they were written, cut between words", () => {
  const telling = `An anonymous  letter\ncame ${"through my door ".repeat(20)}`;
  const report = answerQuestion(blankReport(), "what-happened", words(telling));
  const { title } = summaryOf(report);
  expect(title).toMatch(/^An anonymous letter came through my door .*\S…$/u);
  expect(title.length).toBeLessThanOrEqual(121);
  expect(tellingOf(report)).toBe(telling);
});

test("whatever is told, the summary stays small enough for a list", () => {
  const long = fc.string({ unit: "binary", minLength: 100, maxLength: 2000 });
  fc.assert(
    fc.property(long, (text) => {
      let report = answerQuestion(blankReport(), "what-happened", words(text));
      report = answerQuestion(
        report,
        "where-details",
        answer({ kind: "place", area: text, details: text }),
      );
      report = answerQuestion(
        report,
        "how-to-reach-you",
        answer({
          kind: "contact",
          rules: { ...silentContactRules, accessNeeds: text },
        }),
      );
      const bytes = new TextEncoder().encode(JSON.stringify(summaryOf(report)));
      // 8192 base64 characters hold 6144 bytes, of which age takes some 250.
      expect(bytes.length).toBeLessThan(5800);
    }),
  );
});
