import type { Answers } from "../report/answer.ts";
import type { Entry } from "./entry.ts";

/**
 * Every question, in the order in which it is asked when nobody chooses another. This is the only place that knows them:
 * a new question is one entry here and its words in `locales`.
 *
 * Lists have an order so that they can be read, never one of weight.
 */
export const questions: readonly Entry[] = [
  {
    id: "what-happened",
    kind: "long-text",
    section: "what-happened",
    keptIn: "incident",
    means: "telling",
  },
  {
    id: "when-it-happened",
    kind: "about-when",
    section: "what-happened",
    keptIn: "incident",
  },
  {
    id: "where-it-happened",
    kind: "one-choice",
    section: "where-and-who",
    keptIn: "incident",
    means: "place",
    options: [
      { id: "home" },
      { id: "near-home" },
      { id: "street" },
      { id: "transport" },
      { id: "work-or-school" },
      { id: "care" },
      { id: "online" },
      { id: "other", hasDetails: true },
    ],
  },
  {
    id: "where-details",
    kind: "place",
    section: "where-and-who",
    keptIn: "incident",
    means: "area",
    askedWhen: hasPlace,
  },
  {
    id: "who-did-it",
    kind: "people",
    section: "where-and-who",
    keptIn: "incident",
  },
  {
    id: "why-it-happened",
    kind: "long-text",
    section: "why",
    keptIn: "perception-words",
  },
  {
    id: "parts-of-you",
    kind: "many-choices",
    section: "why",
    keptIn: "perception-because",
    options: [
      { id: "disability" },
      { id: "race" },
      { id: "faith" },
      { id: "sexual-orientation" },
      { id: "trans" },
      { id: "sex" },
      { id: "age" },
      { id: "something-else", hasDetails: true },
      { id: "not-sure" },
    ],
  },
  {
    id: "safe-now",
    kind: "one-choice",
    section: "you-now",
    keptIn: "report",
    means: "danger",
    options: [{ id: "yes" }, { id: "no", isDanger: true }, { id: "not-sure" }],
  },
  {
    id: "what-you-want",
    kind: "many-choices",
    section: "you-now",
    keptIn: "report",
    options: [
      { id: "to-be-safe" },
      { id: "someone-to-talk-to" },
      { id: "tell-the-police" },
      { id: "not-the-police" },
      { id: "keep-proof" },
      { id: "complain-about-police" },
      { id: "keep-a-record" },
      { id: "something-else", hasDetails: true },
      { id: "not-sure" },
    ],
  },
  {
    id: "how-to-reach-you",
    kind: "contact",
    section: "answers",
    keptIn: "report",
    means: "contact",
  },
  {
    id: "who-may-see-it",
    kind: "consent",
    section: "answers",
    keptIn: "report",
    means: "consent",
    options: [{ id: "police" }, { id: "other-organisations" }],
  },
];

function hasPlace(answers: Answers): boolean {
  return answers["where-it-happened"] !== undefined;
}
