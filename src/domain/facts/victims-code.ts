import { type Facts, snapshot } from "./fact.ts";

const code = {
  place: "England and Wales",
  source: "Bedfordshire's commissioner, right by right; not the Code itself",
  standing: "second-hand",
  codeVersion:
    "Victims' Code of 2021; a new one was consulted on until 30 April 2026",
  ...snapshot,
  verify: true,
  why: "second-hand",
} as const;

const right = { ...code, kind: "right" } as const;
const limit = { ...code, kind: "time-limit" } as const;

/** The Victims' Code. Scotland and Northern Ireland have their own (access.md 2.2). */
export const victimsCodeFacts = {
  "right-1-understood": {
    ...right,
    about: "Right 1: to understand and be understood",
    value:
      "An interpreter and translation, free, when reporting, interviewed or giving evidence; a person of your choice with you unless it harms the case",
  },
  "right-2-recorded": {
    ...right,
    about: "Right 2: recorded without unjustified delay; no number is given",
    value:
      "Fewest interviews, by the same person; an intermediary is considered; one person with you",
  },
  "right-3-confirmed": {
    ...right,
    about: "Right 3: confirmed in writing, or in a safe way instead",
    value: "The offence, the crime reference number, how to reach the officer",
  },
  "right-3-days": {
    ...limit,
    about: "Right 3: how soon",
    value: null,
    why: "not-found",
  },
  "right-4-needs": {
    ...right,
    about: "Right 4: needs are assessed, and again when they change",
    value: "A needs assessment, with Enhanced Rights; referral to support",
  },
  "right-4-days": {
    ...limit,
    about: "Right 4: referral to support within",
    value: { count: 2, unit: "working-days" },
  },
  "right-6-told": {
    ...limit,
    about: "Right 6: told of key decisions and reasons within",
    value: { count: 5, unit: "working-days" },
  },
  "right-6-told-enhanced": {
    ...limit,
    about: "Right 6, with Enhanced Rights: told within",
    value: { count: 1, unit: "working-days" },
  },
  "right-6-how-often": {
    ...right,
    about: "Right 6: how often, and how",
    value: "The police agree it with you, and you may change it",
  },
  "right-7-statement": {
    ...right,
    about: "Right 7: a statement of one's own",
    value: "A Victim Personal Statement",
  },
  "right-12-complain": {
    ...limit,
    about: "Right 12: a complaint is answered or acknowledged within",
    value: { count: 10, unit: "working-days" },
    source: "Victims' Commissioner, on an earlier Code",
    why: "marked",
  },
  "right-12-ombudsman": {
    ...right,
    about: "Right 12: then the Parliamentary and Health Service Ombudsman",
    value: "Through a Member of Parliament; that may have changed",
    why: "marked",
  },
  "enhanced-rights": {
    ...right,
    about: "Who has Enhanced Rights; hate crime is named by Bedfordshire",
    value:
      "Most serious crime, persistently targeted, or what the Code calls vulnerable or intimidated",
  },
  "other-rights": {
    ...right,
    about: "Rights 5 and 8 to 11: they exist, their times were not found",
    value: null,
    why: "marked",
  },
  "code-duty": {
    ...right,
    about: "The duty to comply with the Code",
    value: "Begun in 2025; the framework for it had not in June 2026",
    source: "Written answer of 1 June 2026 on the Act of 2024",
    codeVersion:
      "Victims and Prisoners Act 2024; Victims and Courts Act 2026 passed",
  },
  "codes-elsewhere": {
    ...right,
    about: "Scotland and Northern Ireland: codes of their own",
    value: null,
    place: "Scotland",
    source: "Not looked up",
    codeVersion: "Not known",
    why: "marked",
  },
} as const satisfies Facts;
