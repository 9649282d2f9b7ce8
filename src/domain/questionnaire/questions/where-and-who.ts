import { hasChosen } from "../chosen.ts";
import type { Entry } from "../entry.ts";
import { plainOptions } from "../options.ts";

const section = "where-and-who";
const keptIn = "incident";

/** Where it happened, who did it, and what shows it. */
export const aboutWhereAndWho: readonly Entry[] = [
  {
    id: "where-it-happened",
    kind: "one-choice",
    section,
    keptIn,
    means: "place",
    options: [
      ...plainOptions(
        "home",
        "near-home",
        "street",
        "transport",
        "online",
        "work-or-school",
        "care",
      ),
      { id: "other", hasDetails: true },
    ],
  },
  {
    id: "where-details",
    kind: "place",
    section,
    keptIn,
    means: "area",
    askedWhen: (answers) =>
      answers["where-it-happened"] !== undefined &&
      !hasChosen(answers, "where-it-happened", "online"),
  },
  {
    id: "which-transport",
    kind: "one-choice",
    section,
    keptIn,
    options: [
      ...plainOptions("bus", "train", "tram-or-tube", "taxi"),
      { id: "other", hasDetails: true },
    ],
    askedWhen: (answers) =>
      hasChosen(answers, "where-it-happened", "transport"),
  },
  {
    id: "transport-details",
    kind: "fields",
    section,
    keptIn,
    fields: ["route", "stop", "direction", "vehicle", "seat"],
    askedWhen: (answers) =>
      hasChosen(answers, "where-it-happened", "transport"),
  },
  {
    id: "online-details",
    kind: "fields",
    section,
    keptIn,
    fields: ["app", "names", "said"],
    askedWhen: (answers) => hasChosen(answers, "where-it-happened", "online"),
  },
  { id: "who-did-it", kind: "people", section, keptIn },
  {
    id: "who-they-are",
    kind: "many-choices",
    section,
    keptIn,
    options: [
      ...plainOptions(
        "stranger",
        "neighbour",
        "someone-i-know",
        "family",
        "online-only",
        "supporter",
        "paid-helper",
        "driver-or-staff",
        "police-officer",
        "official",
      ),
      { id: "something-else", hasDetails: true },
    ],
  },
  {
    id: "officer-details",
    kind: "fields",
    section,
    keptIn,
    fields: ["number", "force"],
    askedWhen: (answers) =>
      hasChosen(answers, "who-they-are", "police-officer"),
  },
  {
    id: "who-else-saw",
    kind: "many-choices",
    section,
    keptIn,
    options: [
      ...plainOptions(
        "someone-with-me",
        "someone-else-there",
        "driver-or-staff",
        "camera",
      ),
      { id: "nobody", isNone: true },
    ],
    hasWords: true,
  },
  {
    id: "proof",
    kind: "many-choices",
    section,
    keptIn,
    options: [
      ...plainOptions(
        "photos",
        "screenshots",
        "video",
        "letter",
        "notes",
        "sound",
        "something-else",
      ),
      { id: "nothing", isNone: true },
    ],
    hasWords: true,
  },
];
