import { type Facts, snapshot } from "./fact.ts";

const read = {
  standing: "read",
  codeVersion: "Pages as of November 2026",
  ...snapshot,
  verify: false,
} as const;

const heardOf = {
  standing: "second-hand",
  codeVersion: "Not known",
  ...snapshot,
  verify: true,
} as const;

const reportFraud = {
  ...read,
  place: "England, Wales and Northern Ireland",
  source: "Report Fraud: in the place of Action Fraud since 4 December 2025",
} as const;

const crimestoppers = {
  ...heardOf,
  place: "UK",
  source: "Crimestoppers, not read at the source; no help to who wants a case",
  why: "second-hand",
} as const;

const victimSupport = {
  ...heardOf,
  place: "England and Wales",
  source: "Victim Support, as of 2020",
  why: "marked",
} as const;

const trueVision = {
  ...heardOf,
  place: "England, Wales and Northern Ireland",
  source: "True Vision, owned by the police; its state in 2026 was not found",
  why: "marked",
} as const;

/** Where people can tell of hate that is not an emergency (access.md 2.1). */
export const reportingFacts = {
  "report-fraud-address": {
    ...reportFraud,
    kind: "address",
    about: "Report Fraud: online",
    value: "reportfraud.police.uk",
  },
  "report-fraud-phone": {
    ...reportFraud,
    kind: "number",
    about: "Report Fraud: by phone",
    value: "0300 123 2040",
  },
  "report-fraud-hours": {
    ...reportFraud,
    kind: "hours",
    about: "Report Fraud: hours of the phone line",
    value: "Monday to Friday, 8 to 8",
  },
  "report-fraud-scotland": {
    ...reportFraud,
    place: "Scotland",
    kind: "number",
    about: "Fraud in Scotland: the police, not urgent",
    value: "101",
  },
  "report-fraud-relay": {
    ...reportFraud,
    kind: "number",
    about: "Report Fraud: by Relay UK",
    value: null,
    verify: true,
    why: "marked",
  },
  "crimestoppers-phone": {
    ...crimestoppers,
    kind: "number",
    about: "Crimestoppers: any time, no name asked",
    value: "0800 555 111",
  },
  "crimestoppers-form": {
    ...crimestoppers,
    kind: "address",
    about: "Crimestoppers: the form online",
    value: null,
    why: "marked",
  },
  "victim-support-phone": {
    ...victimSupport,
    kind: "number",
    about: "Victim Support: by phone, all day",
    value: "08 08 16 89 111",
  },
  "victim-support-chat": {
    ...victimSupport,
    kind: "hours",
    about: "Victim Support: live chat",
    value: "all day",
  },
  "true-vision-address": {
    ...trueVision,
    kind: "address",
    about: "True Vision: a form online, passed to the force",
    value: "report-it.org.uk",
  },
  "catch-address": {
    ...read,
    place: "London",
    source: "CATCH and Inclusion London pages; led by Galop, 8 groups in 2023",
    kind: "address",
    about: "CATCH: help with hate crime in London",
    value: "catch-hatecrime.org.uk",
  },
  "stay-safe-east-contact": {
    ...heardOf,
    place: "London",
    source: "Stay Safe East: the service was read, its contact was not",
    kind: "address",
    about: "Stay Safe East: advocacy led by Disabled people",
    value: null,
    why: "marked",
  },
  "inclusion-london": {
    ...read,
    place: "London",
    source: "Its own page speaks of the partnership of 2018 to 2023 as past",
    kind: "address",
    about: "Inclusion London: campaigns, no casework; not to be listed",
    value: null,
    verify: true,
    why: "not-help",
  },
  "signhealth-hours": {
    ...heardOf,
    place: "UK",
    source: "SignHealth and Refuge, as of 2021",
    kind: "hours",
    about: "Help with domestic abuse in BSL, by video",
    value: "Monday to Friday, 10 to 6",
    why: "marked",
  },
  "scotland-reporting": {
    ...heardOf,
    place: "Scotland",
    source: "Not looked up",
    kind: "address",
    about: "Third party reporting centres, Police Scotland",
    value: null,
    why: "marked",
  },
  "northern-ireland-ombudsman": {
    ...heardOf,
    place: "Northern Ireland",
    source: "Not looked up",
    kind: "address",
    about: "Police Ombudsman for Northern Ireland",
    value: null,
    why: "marked",
  },
} as const satisfies Facts;
