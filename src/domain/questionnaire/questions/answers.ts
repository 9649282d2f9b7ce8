import type { Answers } from "../../report/answer.ts";
import type { Entry } from "../entry.ts";
import { plainOptions } from "../options.ts";
import { supporterWrites } from "./what-happened.ts";

const section = "answers";
const keptIn = "report";

/** How the person is answered, and who may see what they told. */
export const aboutAnswers: readonly Entry[] = [
  {
    id: "how-to-reach-you",
    kind: "contact",
    section,
    keptIn,
    means: "contact",
  },
  {
    id: "whose-email",
    kind: "one-choice",
    section,
    keptIn,
    options: [
      ...plainOptions("mine", "supporter"),
      { id: "someone-else", hasDetails: true },
    ],
    askedWhen: (answers, report) =>
      supporterWrites(answers, report) && isWrittenTo(report.answers),
  },
  {
    id: "who-may-see-it",
    kind: "consent",
    section,
    keptIn,
    means: "consent",
    options: plainOptions("police", "other-organisations"),
  },
];

function isWrittenTo(answers: Answers): boolean {
  const value = answers["how-to-reach-you"]?.value;
  return value?.kind === "contact" && value.rules.ways.includes("email");
}
