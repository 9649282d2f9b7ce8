import type { Answers } from "../../report/answer.ts";
import type { Report } from "../../report/report.ts";
import { hasChosen } from "../chosen.ts";
import type { Entry } from "../entry.ts";
import { firstQuestionId } from "../first-question.ts";
import { plainOptions } from "../options.ts";

const section = "what-happened";

/** What happened, whether the person is safe, who writes, and when. */
export const aboutWhatHappened: readonly Entry[] = [
  {
    id: firstQuestionId,
    kind: "long-text",
    section,
    keptIn: "incident",
    means: "telling",
  },
  {
    id: "safe-now",
    kind: "one-choice",
    section,
    keptIn: "report",
    means: "safety",
    options: [{ id: "yes" }, { id: "no", isDanger: true }, { id: "not-sure" }],
  },
  {
    id: "who-is-writing",
    kind: "one-choice",
    section,
    keptIn: "report",
    means: "writer",
    options: plainOptions("self", "supporter"),
  },
  {
    id: "supporter-name",
    kind: "short-text",
    section,
    keptIn: "report",
    askedWhen: supporterWrites,
  },
  {
    id: "supporter-relation",
    kind: "one-choice",
    section,
    keptIn: "report",
    options: [
      ...plainOptions("family", "friend", "advocate", "paid-helper"),
      { id: "other", hasDetails: true },
    ],
    askedWhen: supporterWrites,
  },
  {
    id: "supporter-present",
    kind: "one-choice",
    section,
    keptIn: "report",
    options: plainOptions("yes", "part-of-the-time", "no"),
    askedWhen: supporterWrites,
  },
  {
    id: "supporter-agreed",
    kind: "many-choices",
    section,
    keptIn: "report",
    options: plainOptions(
      "said-yes",
      "signed-yes",
      "chose-pictures",
      "another-way",
      "not-asked-yet",
    ),
    hasWords: true,
    askedWhen: supporterWrites,
  },
  {
    id: "what-they-did",
    kind: "many-choices",
    section,
    keptIn: "incident",
    means: "acts",
    options: [
      ...plainOptions(
        "said-things",
        "threatened",
        "hit-or-pushed",
        "damaged",
        "took-money",
        "wrote-to-me",
        "copied-me",
        "blocked-my-way",
        "made-noise",
        "followed",
        "used-my-home",
        "sexual",
        "did-not-help",
        "did-not-believe",
      ),
      { id: "something-else", hasDetails: true },
    ],
  },
  {
    id: "they-know-where-you-live",
    kind: "one-choice",
    section,
    keptIn: "incident",
    options: [{ id: "yes", isDanger: true }, { id: "no" }],
    askedWhen: (answers) => hasChosen(answers, "what-they-did", "threatened"),
  },
  {
    id: "when-it-happened",
    kind: "about-when",
    section,
    keptIn: "incident",
    means: "when",
  },
  {
    id: "how-often",
    kind: "one-choice",
    section,
    keptIn: "incident",
    options: [
      ...plainOptions("most-days", "each-week", "each-month", "now-and-then"),
      { id: "number-of-times", hasDetails: true },
    ],
    askedWhen: keepsHappening,
  },
];

/** Whether somebody else holds the device and writes the person's words. */
export function supporterWrites(_: Answers, report: Report): boolean {
  return hasChosen(report.answers, "who-is-writing", "supporter");
}

function keepsHappening(answers: Answers): boolean {
  const value = answers["when-it-happened"]?.value;
  return value?.kind === "about-when" && value.when.is === "keeps-happening";
}
