import type { Answers } from "../../report/answer.ts";
import type { Report } from "../../report/report.ts";
import { chosenIn, hasChosen } from "../chosen.ts";
import type { Entry } from "../entry.ts";
import { plainOptions } from "../options.ts";

const section = "since-then";

/** What it did to the person, and what came of telling it before. */
export const aboutSinceThen: readonly Entry[] = [
  {
    id: "harm",
    kind: "many-choices",
    section,
    keptIn: "incident",
    options: [
      ...plainOptions(
        "hurt",
        "frightened",
        "stay-indoors",
        "broken-equipment",
        "lost-money",
        "no-sleep",
        "lost-work",
        "health-worse",
        "lost-trust",
        "no-harm",
      ),
      { id: "something-else", hasDetails: true },
    ],
  },
  {
    id: "hurt-now",
    kind: "one-choice",
    section,
    keptIn: "incident",
    options: [{ id: "yes", isDanger: true }, { id: "no" }],
    askedWhen: (answers) => hasChosen(answers, "harm", "hurt"),
  },
  {
    id: "what-was-broken",
    kind: "long-text",
    section,
    keptIn: "incident",
    askedWhen: (answers) => hasChosen(answers, "harm", "broken-equipment"),
  },
  {
    id: "without-it",
    kind: "many-choices",
    section,
    keptIn: "incident",
    options: [
      ...plainOptions(
        "cannot-go-out",
        "need-more-help",
        "pay-for-repair",
        "pay-for-travel",
        "pain-or-risk",
        "lost-work",
      ),
      { id: "nothing-yet", isNone: true },
    ],
    hasWords: true,
    askedWhen: (answers) => hasChosen(answers, "harm", "broken-equipment"),
  },
  {
    id: "money-lost",
    kind: "fields",
    section,
    keptIn: "incident",
    fields: ["amount", "how"],
    askedWhen: (answers) =>
      hasChosen(answers, "harm", "lost-money") ||
      hasChosen(answers, "what-they-did", "took-money"),
  },
  {
    id: "told-before",
    kind: "many-choices",
    section,
    keptIn: "report",
    options: [
      ...plainOptions(
        "police",
        "council",
        "landlord",
        "family-or-friends",
        "transport-company",
        "health-or-care",
        "bank-or-app",
        "work-or-school",
        "charity",
      ),
      { id: "something-else", hasDetails: true },
      { id: "nobody", isNone: true },
    ],
  },
  {
    id: "what-came-of-it",
    kind: "long-text",
    section,
    keptIn: "report",
    askedWhen: toldSomebody,
  },
  {
    id: "barriers",
    kind: "many-choices",
    section,
    keptIn: "report",
    options: [
      ...plainOptions(
        "told-to-phone",
        "not-believed",
        "no-interpreter",
        "no-answer",
        "closed-without-asking",
        "not-because-disabled",
        "could-not-use-form",
        "no-easy-read",
        "passed-around",
        "told-many-times",
        "blamed",
        "afraid",
        "did-not-know-how",
      ),
      { id: "nothing", isNone: true },
    ],
    hasWords: true,
    askedWhen: (_, report) => report.answers["told-before"] !== undefined,
  },
];

function toldSomebody(_: Answers, report: Report): boolean {
  return chosenIn(report.answers, "told-before").some(
    (option) => option !== "nobody",
  );
}
