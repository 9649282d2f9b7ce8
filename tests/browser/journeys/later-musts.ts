import type { CaseName } from "../../seed/case.ts";

/** The cases that have a journey here. */
export const journeyNames = [
  "01-anonymous-letter",
  "02-bus-ramp",
  "05-supporter",
  "06-officer",
  "07-diary",
  "08-online-fraud",
] as const satisfies readonly CaseName[];

type JourneyName = (typeof journeyNames)[number];

/** What a case asks for that Heard does not do yet, word for word, and what is missing. */
export const laterMusts: Readonly<
  Record<JourneyName, Readonly<Record<string, string>>>
> = {
  "01-anonymous-letter": {
    "the report and both photos reach the caseworker complete, though the network drops twice while sending":
      "A report takes no photos yet: the note about them is kept. That the report itself comes through is shown by main-job.spec.ts.",
    "if the agency has not answered by the promised date the agency is chased by email, and the reporter is told so by email":
      "The relay keeps promises and shows what is late, but chases nobody yet.",
    "the case cannot be closed as 'no further incidents' without the reporter being asked in writing and given time to disagree":
      "No case can be closed yet, so none is closed without asking.",
  },
  "02-bus-ramp": {
    "the reporter is told plainly that bus CCTV is kept for only a few days, sees the days left, and gets a ready request to keep it":
      "The facts about cameras are kept for staff, and the wish to keep the film is told; no request is made from them yet.",
    "follow-up goes by text message, none before 11:00":
      "No text message leaves Heard yet, and no number is asked for. The wish and the hour arrive in the person's own words.",
  },
  "05-supporter": {
    "who held the device, whose words they are, whether the person was there and how they agreed is recorded for each answer":
      "Who held the device is kept with each answer. Whether the person was there and how they agreed is kept once, for the report.",
    "Dara can disown an answer or remove the supporter with one action":
      "An answer can be changed, but not disowned, and a supporter is not removed in one action yet.",
    "signs of exploitation are shown to the caseworker as a safeguarding prompt, never decided by the software":
      "The inbox shows the answers, and prompts nobody yet. Nothing is decided by the software.",
  },
  "06-officer": {
    "never routed to the force complained about; the complaints route is offered with its own address and time limit":
      "A report goes to the organisation that the person chooses, and to no police. The facts about complaints are kept for staff; no complaint is made from them yet.",
    "the report is in the anonymous counts only if the reporter said yes to that":
      "Nothing is counted yet, so nobody is asked.",
  },
  "07-diary": {
    "one action joins the entries she chooses into a report with its time line":
      "There is no diary beside a report yet: small things are kept in the report that is told, and go with it.",
  },
  "08-online-fraud": {
    "four screenshots that all have the same file name arrive as four files":
      "A report takes no files yet: what they are and how many is told in words.",
  },
};

/** The ways in which the person of a case wants to be answered, and cannot be yet; and what they have instead. */
export const laterWays: Readonly<
  Partial<Record<JourneyName, Readonly<Record<string, string>>>>
> = {
  "02-bus-ramp": {
    text: "They read the answer in the app. That text messages are not possible yet is said where the ways are asked; the wish and its hour are told among the needs.",
  },
  "08-online-fraud": {
    text: "They read the answer in the app. That text messages are not possible yet is said where the ways are asked; the wish is told among the needs.",
  },
};
