import { type Facts, snapshot } from "./fact.ts";

const meaning = {
  kind: "meaning",
  place: "England and Wales",
  source:
    "Heard's own brief; the shared definition of police and prosecutors is to be read and cited",
  standing: "brief",
  codeVersion: "Not known",
  ...snapshot,
  verify: false,
} as const;

/** What the pages of "Is it a crime?" stand on. They give no time limit and say of no single act that it is a crime. */
export const hateFacts = {
  "hate-perception": {
    ...meaning,
    about: "Whose view counts",
    value:
      "If you, or anyone, think it was because you are Disabled, it counts",
  },
  "hate-incident": {
    ...meaning,
    about: "Hate incident",
    value: "Something done to you because you are Disabled, crime or not",
  },
  "hate-crime": {
    ...meaning,
    about: "Hate crime",
    value: "A crime done to you because you are Disabled",
  },
  "hate-repeated": {
    ...meaning,
    about: "Small things that happen again and again",
    value: "Repeated incidents can be a hate crime",
  },
} as const satisfies Facts;
