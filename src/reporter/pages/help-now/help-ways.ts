import { emergencyFacts as facts } from "../../../domain/facts/emergency.ts";
import type { ShownFact } from "../../../domain/facts/fact.ts";
import {
  shownCount,
  shownFacts,
  shownText,
} from "../../../domain/facts/shown-facts.ts";

/** One way to reach help. Its words stand under `help.ways.{id}`. */
export type HelpWay = {
  readonly id: string;
  /** What is filled into its words. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Where its button leads; missing where a press could not help. */
  readonly href?: string;
  /** What is told to who opens "more", in order. */
  readonly more: readonly string[];
  /** Whether "more" is done one after the other. */
  readonly isInOrder?: true;
  /** What its words say and do not fill in: none of it may be held back. */
  readonly standsOn: readonly ShownFact[];
};

/** For danger now. None is a voice call: on most phones a `tel:` link to Relay UK would be one. */
export const urgentWays: readonly HelpWay[] = [
  {
    id: "bsl-999",
    values: {
      number: shownText(facts["emergency-number"]),
      address: shownText(facts["bsl-999-address"]),
    },
    href: `https://${shownText(facts["bsl-999-address"])}`,
    more: ["free", "open", "where"],
    standsOn: [facts["bsl-999-hours"], facts["bsl-999-cost"]],
  },
  {
    id: "text-999",
    values: {
      number: shownText(facts["emergency-number"]),
      word: shownText(facts["text-999-word"]),
      yes: shownText(facts["text-999-yes"]),
      answer: shownCount(facts["text-999-answer"], "minutes"),
      again: shownCount(facts["text-999-again"], "minutes"),
    },
    href: textTo(shownText(facts["emergency-number"])),
    more: ["word", "yes", "wait", "then", "again", "new"],
    isInOrder: true,
    standsOn: [],
  },
  {
    id: "relay-18000",
    values: { number: shownText(facts["relay-emergency"]) },
    more: [],
    standsOn: [],
  },
];

/** For trains and stations, where nobody is in danger. */
export const railwayWay: HelpWay = {
  id: "railway-61016",
  values: { number: shownText(facts["railway-text"]) },
  href: textTo(shownText(facts["railway-text"])),
  more: [],
  standsOn: [facts["railway-text-hours"]],
};

/** Someone beside the person may be able to phone. */
export const voiceNumber = shownText(facts["emergency-number"]);

/** The day on which the oldest of these was looked up: what is held back is no part of the page. */
export const lookedUpOn = shownFacts(facts)
  .map(({ checkedOn }) => checkedOn)
  .reduce((oldest, day) => (day < oldest ? day : oldest));

/** Opens an empty text message: a press by mistake sends nothing. */
function textTo(number: string): string {
  return `sms:${number}`;
}
