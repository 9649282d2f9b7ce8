import type { AnswerValue } from "../../src/domain/report/answer.ts";

function many(...choices: string[]): AnswerValue {
  return { kind: "choices", choices, details: "" };
}

function fields(told: Record<string, string>): AnswerValue {
  return { kind: "fields", fields: told };
}

/** What the person of a case would also choose, since they say it in their own words (`telling`, `people`, `detail`). */
export const saidInTelling: Readonly<
  Record<string, Readonly<Record<string, AnswerValue>>>
> = {
  "anonymous-letter": {
    "what-they-did": many("wrote-to-me"),
    "who-they-are": many("stranger"),
    harm: many("frightened"),
  },
  "bus-ramp": {
    "what-they-did": many("said-things", "hit-or-pushed", "damaged"),
    "transport-details": fields({
      route: "36",
      vehicle: "LTZ 1234",
      seat: "sat at the front",
    }),
    "who-they-are": many("stranger"),
    "who-else-saw": many("driver-or-staff"),
    harm: many("frightened", "broken-equipment"),
    "what-was-broken": {
      kind: "text",
      text: "scratch on the wheel of the chair",
    },
    "without-it": {
      kind: "choices",
      choices: ["pay-for-travel", "need-more-help"],
      details: "two taxis while it was mended",
    },
  },
  "bsl-statement": {
    "what-they-did": many("damaged", "copied-me"),
    "who-they-are": many("neighbour"),
  },
  "drop-in": {
    "what-they-did": many("said-things", "blocked-my-way", "made-noise"),
    "who-they-are": many("neighbour"),
    "told-before": many("council"),
    "what-came-of-it": {
      kind: "text",
      text: "I told the council three times.",
    },
  },
  supporter: {
    "what-they-did": many("took-money", "used-my-home"),
    "who-they-are": many("someone-i-know"),
    harm: many("lost-money"),
    "money-lost": fields({ how: "He took my card" }),
  },
  officer: {
    "what-they-did": many("did-not-believe"),
    "who-they-are": many("police-officer"),
    "officer-details": fields({ number: "1357CR" }),
    "who-else-saw": many("someone-else-there"),
  },
  diary: {
    "what-they-did": many("damaged", "copied-me", "blocked-my-way"),
    "who-they-are": many("neighbour"),
  },
  "online-fraud": {
    "what-they-did": many("threatened", "took-money"),
    "they-know-where-you-live": { kind: "choice", choice: "yes", details: "" },
    "who-they-are": many("stranger", "online-only"),
    harm: many("lost-money"),
    "money-lost": fields({ amount: "400 pound", how: "i sent it" }),
  },
};
