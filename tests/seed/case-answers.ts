import * as v from "valibot";
import { readWhen } from "../../src/domain/questionnaire/read-when.ts";
import type { AnswerValue } from "../../src/domain/report/answer.ts";
import {
  ForbiddenWay,
  silentContactRules,
  Way,
  type ContactRules,
} from "../../src/domain/report/contact-rules.ts";
import type { Case } from "./case.ts";

/**
 * What the person of a case answers, by question. What no question carries yet (evidence) is left out, and nothing is made up but
 * an address where they want email.
 *
 * @param todayOn The day on which it is told.
 */
export function caseAnswers(
  told: Case,
  organisationId: string,
  todayOn: string,
): Readonly<Record<string, AnswerValue>> {
  return {
    "what-happened": { kind: "text", text: told.telling },
    "when-it-happened": {
      kind: "about-when",
      when: readWhen(told.when.text, todayOn),
    },
    "where-it-happened": {
      kind: "choice",
      choice: told.where.kind,
      details: "",
    },
    "where-details": {
      kind: "place",
      area: told.where.borough ?? "",
      details: placeDetails(told.where),
    },
    "who-did-it": { kind: "people", description: told.people },
    "why-it-happened": { kind: "text", text: told.perception },
    "parts-of-you": { kind: "choices", choices: told.because, details: "" },
    "what-you-want": {
      kind: "choices",
      choices: told.wants.map(wantOf),
      details: "",
    },
    "how-to-reach-you": { kind: "contact", rules: contactOf(told) },
    "who-may-see-it": { kind: "consent", organisationId, may: [] },
  };
}

const wants: Readonly<Record<string, string>> = {
  "to be safe at home": "to-be-safe",
  "someone to talk to": "someone-to-talk-to",
  support: "someone-to-talk-to",
  "tell the police": "tell-the-police",
  "keep the CCTV": "keep-proof",
  "complain about the police": "complain-about-police",
};

const aids: Readonly<Record<string, string>> = {
  "email-only": "Email only.",
  "large-text-200": "Large text (200%).",
  "read-aloud": "Read aloud.",
  "voice-control": "Voice control.",
  "reduced-motion": "No motion.",
};

function wantOf(words: string): string {
  const want = wants[words];
  if (want === undefined) throw new Error(`no option for "${words}"`);
  return want;
}

function placeDetails(where: Case["where"]): string {
  const route = where.route === undefined ? "" : `route ${where.route}`;
  return [where.mode ?? "", route, where.detail ?? ""]
    .filter((part) => part !== "")
    .join(", ");
}

function contactOf({ contact, aids: used }: Case): ContactRules {
  const ways = contact.ways.map((way) =>
    v.parse(Way, way === "app-only" ? "app" : way),
  );
  return {
    ...silentContactRules,
    ways,
    never: contact.never.map((way) => v.parse(ForbiddenWay, way)),
    email: ways.includes("email") ? "reporter@example.org" : "",
    subject: contact.words ?? "",
    notBefore: contact["not-before"] ?? null,
    accessNeeds: used.flatMap((aid) => aids[aid] ?? []).join(" "),
  };
}
