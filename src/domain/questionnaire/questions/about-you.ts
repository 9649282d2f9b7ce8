import { lastSection, type Entry } from "../entry.ts";
import { plainOptions } from "../options.ts";

const section = lastSection;
const keptIn = "report";
const somethingElse = { id: "something-else", hasDetails: true } as const;

/** Who reports, for equality: after all else, and only where the person wants to (access.md, rule 27). */
export const aboutYou: readonly Entry[] = [
  {
    id: "equality-age",
    kind: "one-choice",
    section,
    keptIn,
    options: plainOptions(
      "under-18",
      "18-to-24",
      "25-to-44",
      "45-to-64",
      "65-or-over",
    ),
  },
  {
    id: "equality-disabled",
    kind: "many-choices",
    section,
    keptIn,
    options: [
      ...plainOptions(
        "disabled",
        "deaf",
        "blind",
        "learning-difficulties",
        "energy-or-pain",
        "moving",
        "neurodivergent",
        "mental-distress",
      ),
      somethingElse,
      { id: "not-disabled", isNone: true },
    ],
  },
  {
    id: "equality-gender",
    kind: "many-choices",
    section,
    keptIn,
    options: [
      ...plainOptions("woman", "man", "non-binary", "trans"),
      somethingElse,
    ],
  },
  {
    id: "equality-ethnicity",
    kind: "many-choices",
    section,
    keptIn,
    options: [
      ...plainOptions(
        "asian",
        "black",
        "mixed",
        "white",
        "gypsy-roma-traveller",
        "arab",
      ),
      somethingElse,
    ],
  },
  {
    id: "equality-faith",
    kind: "one-choice",
    section,
    keptIn,
    options: [
      ...plainOptions(
        "none",
        "christian",
        "muslim",
        "hindu",
        "jewish",
        "sikh",
        "buddhist",
      ),
      somethingElse,
    ],
  },
  {
    id: "equality-sexuality",
    kind: "one-choice",
    section,
    keptIn,
    options: [
      ...plainOptions("straight", "gay-or-lesbian", "bi", "asexual"),
      somethingElse,
    ],
  },
];
