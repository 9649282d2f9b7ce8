import type { Entry } from "../entry.ts";
import { plainOptions } from "../options.ts";

/** Why the person thinks it happened. */
export const aboutWhy: readonly Entry[] = [
  {
    id: "why-it-happened",
    kind: "long-text",
    section: "why",
    keptIn: "perception-words",
    means: "why",
  },
  {
    id: "parts-of-you",
    kind: "many-choices",
    section: "why",
    keptIn: "perception-because",
    means: "because",
    options: [
      ...plainOptions(
        "disability",
        "race",
        "faith",
        "sexual-orientation",
        "trans",
        "sex",
        "age",
      ),
      { id: "something-else", hasDetails: true },
      { id: "not-sure" },
    ],
  },
];
