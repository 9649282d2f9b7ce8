import { hasChosen } from "../chosen.ts";
import type { Entry } from "../entry.ts";
import { plainOptions } from "../options.ts";

const section = "you-now";
const keptIn = "report";

/** What the person wants, and what they need from others. */
export const aboutYouNow: readonly Entry[] = [
  {
    id: "what-you-want",
    kind: "many-choices",
    section,
    keptIn,
    options: [
      ...plainOptions(
        "to-be-safe",
        "it-to-stop",
        "support",
        "tell-the-police",
        "not-the-police",
        "someone-to-talk-to",
        "someone-beside-me",
        "landlord-or-council",
        "keep-proof",
        "money-safe",
        "complain-about-police",
        "to-know-if-crime",
        "keep-a-record",
      ),
      { id: "something-else", hasDetails: true },
      { id: "not-sure" },
    ],
  },
  {
    id: "access-needs",
    kind: "many-choices",
    section,
    keptIn,
    isAccessNeed: true,
    options: [
      ...plainOptions(
        "interpreter",
        "formats",
        "writing-only",
        "breaks",
        "someone-with-me",
        "choose-people",
        "choose-times",
        "step-free",
        "quiet-place",
      ),
      { id: "something-else" },
      { id: "nothing", isNone: true },
    ],
    hasWords: true,
  },
  {
    id: "interpreter",
    kind: "many-choices",
    section,
    keptIn,
    isAccessNeed: true,
    options: [
      ...plainOptions(
        "bsl",
        "sign-supported-english",
        "deafblind-manual",
        "lipspeaker",
        "speech-to-text",
      ),
      { id: "other-language", hasDetails: true },
    ],
    askedWhen: (_, { answers }) =>
      hasChosen(answers, "access-needs", "interpreter"),
  },
  {
    id: "formats",
    kind: "many-choices",
    section,
    keptIn,
    isAccessNeed: true,
    options: [
      ...plainOptions(
        "easy-read",
        "large-print",
        "bsl-video",
        "audio",
        "braille",
        "screen-reader",
        "colours",
      ),
      { id: "something-else", hasDetails: true },
    ],
    askedWhen: (_, { answers }) =>
      hasChosen(answers, "access-needs", "formats"),
  },
  {
    id: "people-and-times",
    kind: "fields",
    section,
    keptIn,
    isAccessNeed: true,
    fields: ["people", "times"],
    askedWhen: (_, { answers }) =>
      hasChosen(answers, "access-needs", "choose-people", "choose-times"),
  },
];
