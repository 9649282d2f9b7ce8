import { type Facts, snapshot } from "./fact.ts";

const own = {
  kind: "time-limit",
  place: "Heard",
  source: "Heard's own rule, which an organisation agrees to",
  standing: "read",
  codeVersion: "First edition",
  ...snapshot,
  verify: false,
} as const;

/** What Heard itself promises (followup.md, the clock). */
export const ownLimits = {
  "first-answer": {
    ...own,
    about: "A person answers within, unless the organisation says otherwise",
    value: { count: 3, unit: "working-days" },
  },
  "closing-answer": {
    ...own,
    about: "Before a case is closed, the person has this long to disagree",
    value: { count: 10, unit: "working-days" },
  },
} as const satisfies Facts;
