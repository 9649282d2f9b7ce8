import { expect, test } from "vitest";
import { startWords } from "../../device/words.ts";
import { silentContactRules } from "../../domain/report/contact-rules.ts";
import questionnaire from "../../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../../locales/en-GB/reporter.json" with { type: "json" };
import { answerOf, questionById } from "../../domain/questionnaire/engine.ts";
import { newReport } from "../../domain/report/new-report.ts";
import { withAnswer } from "./change-draft.ts";
import { answerInWords, contactInWords } from "./answer-words.ts";

startWords("en-GB", { reporter, questionnaire });

test("the check page says that a time could not be read", () => {
  const words = (notBefore: string) =>
    contactInWords("how-to-reach-you", "times", {
      ...silentContactRules,
      notBefore,
    });
  expect(words("9am")).toBe("Not before 9am");
  expect(words("after work")).toBe(
    "Not before after work. Write a time such as 11:00 or 6.30 pm",
  );
});

test("today, yesterday and last week say on which day they were written, also after words were added on another", () => {
  const id = "when-it-happened";
  const entry = questionById(id);
  if (entry === undefined) throw new Error("no such question");
  const at = (day: string) =>
    ({ mode: "standard", nowMs: Date.parse(`${day}T12:00:00.000Z`) }) as const;
  const said = (is: "yesterday" | "last-week", written: string) =>
    ({ kind: "about-when", when: { is, written } }) as const;
  const report = newReport({
    id: "0190f000-0000-7000-8000-00000000000a",
    incidentId: "0190f000-0000-7000-8000-00000000000b",
    language: "en-GB",
    startedAt: "2026-11-21T12:00:00.000Z",
  });
  const wordsOf = (draft: Parameters<typeof withAnswer>[0]) => {
    const answer = answerOf(draft.report, id);
    return answer && answerInWords(entry, answer);
  };
  const first = withAnswer(
    { report, wasAt: null },
    id,
    said("yesterday", ""),
    at("2026-11-21"),
  );
  expect(wordsOf(first)).toBe(
    "Yesterday\nWritten on Saturday 21 November 2026",
  );
  const added = withAnswer(
    first,
    id,
    said("yesterday", "at noon"),
    at("2026-11-23"),
  );
  expect(wordsOf(added)).toBe(
    "Yesterday\nat noon\nWritten on Saturday 21 November 2026",
  );
  const changed = withAnswer(
    added,
    id,
    said("last-week", ""),
    at("2026-11-23"),
  );
  expect(wordsOf(changed)).toBe(
    "Last week\nWritten on Monday 23 November 2026",
  );
});

test("each box of a question that has several is said with its name", () => {
  const entry = questionById("people-and-times");
  if (entry === undefined) throw new Error("no such question");
  const fields = { people: "a Deaf person", times: "not before 11:00" };
  expect(
    answerInWords(entry, {
      value: { kind: "fields", fields },
      claimedAt: "2026-11-21T12:00:00.000Z",
    }),
  ).toBe("People: a Deaf person\nTimes: not before 11:00");
});
