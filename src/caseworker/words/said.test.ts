import { beforeAll, describe, expect, it } from "vitest";
import caseworkerWords from "../../../locales/en-GB/caseworker.json" with { type: "json" };
import questionnaireWords from "../../../locales/en-GB/questionnaire.json" with { type: "json" };
import { startWords, t } from "../../device/words.ts";
import type { AnswerValue } from "../../domain/report/answer.ts";
import { silentContactRules } from "../../domain/report/contact-rules.ts";
import { problemStatuses } from "../../protocol/problem.ts";
import { nextDate } from "../dates/next-date.ts";
import { dateWords, needTags } from "../list/row-words.ts";
import { problemWords } from "../page/problem-words.ts";
import { answerWords } from "../report/answer-words.ts";
import { contactRuleLines } from "../report/contact-words.ts";
import { noticeWords } from "../report/notice-words.ts";
import { questionWords } from "./question-words.ts";
import type { Words } from "./words.ts";

const words: Words = t;
const now = new Date("2026-11-20T10:00:00.000Z");
const byEmail = {
  ...silentContactRules,
  ways: ["email" as const],
  email: "jo@example.org",
};

beforeAll(() => {
  startWords("en-GB", {
    caseworker: caseworkerWords,
    questionnaire: questionnaireWords,
  });
});

describe("how a notice will go", () => {
  const says = (change: object, canNotify = true) =>
    noticeWords(words, { ...byEmail, ...change }, canNotify, now);

  it.each([
    [
      { subject: "Book club" },
      "An email with the subject “Book club” will say only that there is news.",
    ],
    [{}, "An email with a neutral subject will say only that there is news."],
    [
      { noticeSays: "everything" },
      "An email with a neutral subject will carry the whole answer, as they asked.",
    ],
    [
      { ways: ["app"] },
      "They read answers in the app only, so no notice will go.",
    ],
    [
      { never: ["phone", "email"] },
      "They read answers in the app only, so no notice will go.",
    ],
  ])("R50: %j", (change, expected) => {
    expect(says(change)).toBe(expected);
  });

  it("R50: says why no notice can go", () => {
    expect(says({ email: "" })).toContain("gave no address");
    expect(says({ ways: ["text"] })).toContain("cannot use any way they chose");
    expect(says({}, false)).toContain("no email can leave Heard now");
  });

  it("R50: says when their times hold it back", () => {
    expect(says({ notBefore: "11:00" })).toContain(
      "from 20 November, 11:00 on",
    );
  });

  it("shows what a person wrote as text, whatever it looks like", () => {
    const subject = "$t(answer.done) {{name}} <b>";
    expect(says({ subject })).toContain(subject);
  });
});

describe("contact rules", () => {
  it("come one a line, the ways first", () => {
    const rules = {
      ...byEmail,
      ways: ["email" as const, "in-person" as const],
      subject: "Book club",
      unsafe: "He opens the post",
    };
    expect(contactRuleLines(words, rules, true)).toEqual([
      "Email first, then: in person.",
      "Never by phone.",
      "Subject words: “Book club”.",
      "A notice says only that there is news.",
      "Not safe: “He opens the post”",
    ]);
  });

  it("of somebody who said nothing are not shown as their wish", () => {
    expect(contactRuleLines(words, silentContactRules, false)).toEqual([
      "They have not said how. Until they do, Heard holds to this:",
      "In the app only.",
      "Never by phone.",
      "A notice says only that there is news.",
    ]);
  });
});

describe("a row of the list", () => {
  it("says the next date and what is due", () => {
    const at = now.toISOString();
    const late = nextDate({ promisedOn: "2026-11-18", waitingSince: at }, at);
    expect(dateWords(words, late)).toEqual({
      date: "2 days late",
      what: "answer was due Wed 18 Nov",
      isLate: true,
    });
    const today = nextDate({ promisedOn: null, waitingSince: at }, at);
    expect(dateWords(words, today)).toMatchObject({ date: "Since today" });
  });

  it("shows a way of a later version as it is", () => {
    const value = {
      title: "",
      place: "",
      area: "",
      isInDanger: false,
      mode: "standard",
      ways: ["pigeon"],
      never: [],
      notBefore: "11:00",
      accessNeeds: "Large print",
    };
    const labels = needTags(words, { is: "open", value }).map(
      ({ label }) => label,
    );
    expect(labels).toEqual(["pigeon only", "Not before 11:00", "Large print"]);
  });
});

describe("answers", () => {
  const claimedAt = "2026-11-20T23:30:00.000Z";
  const said = (value: AnswerValue) =>
    answerWords(
      words,
      questionWords,
      "when-it-happened",
      { value, claimedAt },
      now.getTime(),
    );

  it("say on which day somebody said today, yesterday or last week", () => {
    const when = { is: "today" as const, written: "at nine" };
    expect(said({ kind: "about-when", when })).toBe(
      "Today\nat nine\n(written on Friday 20 November 2026)",
    );
    const often = { is: "keeps-happening" as const, written: "" };
    expect(said({ kind: "about-when", when: often })).not.toContain("written");
  });

  it("show when it happened as it was written, and our reading apart", () => {
    const when = {
      is: "date" as const,
      on: "2026-05-03",
      written: "3 5 2026 ish",
    };
    expect(said({ kind: "about-when", when })).toBe(
      "3 5 2026 ish\n(We read this as Sunday 3 May.)",
    );
  });

  it("use the questionnaire's words, and a code that nobody knows as it is", () => {
    expect(questionWords.option("where-it-happened", "home")).toBe("At home");
    expect(questionWords.option("who-may-see-it", "police")).toBe("The police");
    expect(questionWords.option("where-it-happened", "moon")).toBe("moon");
    expect(questionWords.question("from-the-future")).toBe("from-the-future");
  });
});

describe("problems", () => {
  it.each(Object.keys(problemStatuses))("have words: %s", (kind) => {
    const said = problemWords(words, {
      is: "refused",
      kind: kind as keyof typeof problemStatuses,
      owner: "Sam",
      retryAfterSeconds: 8,
    });
    expect(said.length).toBeGreaterThan(10);
    expect(said).not.toContain("{{");
  });

  it("R38: say who took a report", () => {
    const problem = {
      is: "refused",
      kind: "taken",
      owner: "Sam",
      retryAfterSeconds: null,
    } as const;
    expect(problemWords(words, problem)).toContain("Sam took this report");
  });

  it("R33: say how long to wait, and that nothing is locked", () => {
    const problem = {
      is: "refused",
      kind: "too-many-tries",
      owner: null,
      retryAfterSeconds: 8,
    } as const;
    expect(problemWords(words, problem)).toContain("Wait 8 seconds");
    expect(problemWords(words, problem)).toContain("not locked");
  });
});
