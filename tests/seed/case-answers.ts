import * as v from "valibot";
import { readWhen } from "../../src/domain/questionnaire/read-when.ts";
import type { AboutWhen } from "../../src/domain/report/about-when.ts";
import type { AnswerValue } from "../../src/domain/report/answer.ts";
import {
  ForbiddenWay,
  silentContactRules,
  Way,
  type ContactRules,
} from "../../src/domain/report/contact-rules.ts";
import type { Case } from "./case.ts";
import { needsOf } from "./case-needs.ts";
import { saidInTelling } from "./said-in-telling.ts";

type Told = Readonly<Record<string, AnswerValue>>;

/**
 * What the person of a case answers, by question. Nothing is made up but an address where they want email, and what being without
 * a wheelchair costs.
 *
 * @param todayOn The day on which it is told.
 */
export function caseAnswers(
  told: Case,
  organisationId: string,
  todayOn: string,
): Told {
  return {
    ...(told.telling === ""
      ? {}
      : { "what-happened": { kind: "text", text: told.telling } as const }),
    ...writerOf(told),
    ...whenOf(told, todayOn),
    ...whereOf(told),
    "who-did-it": { kind: "people", description: told.people },
    ...proofOf(told),
    "why-it-happened": { kind: "text", text: told.perception },
    "parts-of-you": { kind: "choices", choices: told.because, details: "" },
    ...saidInTelling[told.id],
    "what-you-want": {
      kind: "choices",
      choices: told.wants.flatMap((want) => wantOf(want) ?? []),
      details: "",
    },
    ...needsOf(told),
    "how-to-reach-you": { kind: "contact", rules: contactOf(told) },
    "who-may-see-it": { kind: "consent", organisationId, may: [] },
  };
}

/** The option for each wish; null for one that is a need, and is told where needs are asked for. */
const wants: Readonly<Record<string, string | null>> = {
  "to be safe at home": "to-be-safe",
  "to be safe": "to-be-safe",
  "someone to talk to": "someone-to-talk-to",
  support: "support",
  "tell the police": "tell-the-police",
  "not the police": "not-the-police",
  "keep the CCTV": "keep-proof",
  "complain about the police": "complain-about-police",
  "the landlord to act": "landlord-or-council",
  "my money to be safe": "money-safe",
  "money back": "money-safe",
  "him to go": "it-to-stop",
  "it to stop": "it-to-stop",
  "someone I know to come with me": "someone-beside-me",
  "to know if it is a crime": "to-know-if-crime",
  "only to keep a record for now": "keep-a-record",
  "a BSL interpreter at every meeting": null,
};

function wantOf(words: string): string | null {
  const want = wants[words];
  if (want === undefined) throw new Error(`no option for "${words}"`);
  return want;
}

function writerOf({ supporter, contact }: Case): Told {
  if (supporter === undefined) return {};
  const choice = (id: string): AnswerValue => ({
    kind: "choice",
    choice: id,
    details: "",
  });
  return {
    "who-is-writing": choice("supporter"),
    "supporter-name": { kind: "text", text: supporter.name },
    "supporter-relation": choice(supporter.relation),
    "supporter-present": choice(supporter.present ? "yes" : "no"),
    "supporter-agreed": {
      kind: "choices",
      choices: ["said-yes", "chose-pictures"],
      details: supporter.consent,
    },
    ...(contact.ways.includes("email-to-supporter")
      ? { "whose-email": choice("supporter") }
      : {}),
  };
}

function whenOf({ when }: Case, todayOn: string): Told {
  const isRepeated = when.kind === "repeated";
  const read: AboutWhen = isRepeated
    ? { is: "keeps-happening", written: when.text }
    : readWhen(when.text, todayOn);
  return {
    "when-it-happened": { kind: "about-when", when: read },
    ...(isRepeated ? { "how-often": howOften(when.text) } : {}),
  };
}

function howOften(text: string): AnswerValue {
  const times = /^(\w+) (?:times|entries)/u.exec(text)?.[1];
  if (times !== undefined)
    return { kind: "choice", choice: "number-of-times", details: times };
  const choice = text.includes("week") ? "each-week" : "each-month";
  return { kind: "choice", choice, details: "" };
}

function whereOf({ where }: Case): Told {
  const { kind, borough = "", mode, detail = "" } = where;
  const place: AnswerValue = { kind: "choice", choice: kind, details: "" };
  if (kind === "online")
    return {
      "where-it-happened": place,
      "online-details": { kind: "fields", fields: { app: detail } },
    };
  return {
    "where-it-happened": place,
    "where-details": { kind: "place", area: borough, details: detail },
    ...(mode === undefined
      ? {}
      : {
          "which-transport": { kind: "choice", choice: mode, details: "" },
        }),
  };
}

const proofs: Readonly<Record<string, string>> = {
  photo: "photos",
  screenshot: "screenshots",
  video: "video",
  sound: "sound",
};

function proofOf({ evidence, statement }: Case): Told {
  if (evidence.length === 0) return {};
  const notes = evidence.map(({ count, note }) => `${String(count)}: ${note}`);
  const signed =
    statement === undefined
      ? []
      : [`${statement.language}, ${String(statement.seconds)} seconds`];
  return {
    proof: {
      kind: "choices",
      choices: evidence.map(({ kind }) => proofs[kind] ?? kind),
      details: [...notes, ...signed].join("\n"),
    },
  };
}

/** Text messages are not offered: who wants them reads in the app, and says so among their needs ({@link needsOf}). */
const ways: Readonly<Record<string, string>> = {
  "app-only": "app",
  text: "app",
  "email-to-supporter": "email",
  "in-person-at-organisation": "in-person",
};

function contactOf({ contact }: Case): ContactRules {
  const chosen = contact.ways.map((way) => v.parse(Way, ways[way] ?? way));
  return {
    ...silentContactRules,
    ways: chosen,
    never: contact.never.map((way) => v.parse(ForbiddenWay, way)),
    email: chosen.includes("email") ? "reporter@example.org" : "",
    subject: contact.words ?? "",
    // The times are those of emails.
    notBefore: chosen.includes("email")
      ? (contact["not-before"] ?? null)
      : null,
    unsafe: contact.unsafe ?? "",
  };
}
