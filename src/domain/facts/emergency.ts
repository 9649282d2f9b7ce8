import { type Facts, snapshot } from "./fact.ts";

const bsl999 = {
  place: "UK",
  source: "Ofcom and RNID: 999 BSL",
  standing: "read",
  codeVersion: "The service since 17 June 2022",
  ...snapshot,
  verify: false,
} as const;

const textTo999 = {
  place: "UK",
  source: "emergencySMS and several who describe it",
  standing: "read",
  codeVersion: "Pages as of November 2026",
  ...snapshot,
  verify: false,
} as const;

const relayUk = {
  place: "UK",
  source: "Relay UK",
  standing: "read",
  codeVersion: "Pages as of November 2026",
  ...snapshot,
  verify: false,
} as const;

const railwayPolice = {
  place: "Great Britain",
  source: "British Transport Police",
  standing: "read",
  codeVersion: "Pages as of November 2026",
  ...snapshot,
  verify: false,
} as const;

/** Ways to reach emergency help without a voice call, and the railway's police (access.md 2.1). */
export const emergencyFacts = {
  "emergency-number": {
    ...bsl999,
    kind: "number",
    about: "The emergency number",
    value: "999",
  },
  "bsl-999-address": {
    ...bsl999,
    kind: "address",
    about: "999 in British Sign Language: app, or this site",
    value: "999bsl.co.uk",
  },
  "bsl-999-hours": {
    ...bsl999,
    kind: "hours",
    about: "999 BSL: all day, every day, no registration",
    value: "day and night",
  },
  "bsl-999-cost": {
    ...bsl999,
    kind: "cost",
    about: "999 BSL: cost of the call",
    value: "free",
  },
  "text-999-word": {
    ...textTo999,
    kind: "word",
    about: "The word that registers a phone for texts to 999",
    value: "register",
  },
  "text-999-yes": {
    ...textTo999,
    kind: "word",
    about: "The word that confirms it; a new number registers again",
    value: "yes",
  },
  "text-999-answer": {
    ...textTo999,
    kind: "time-limit",
    about: "Text to 999: an answer usually comes in",
    value: { count: 2, unit: "minutes" },
  },
  "text-999-again": {
    ...textTo999,
    kind: "time-limit",
    about: "Text to 999: with no answer, text again after",
    value: { count: 3, unit: "minutes" },
  },
  "relay-emergency": {
    ...relayUk,
    kind: "number",
    about: "Relay UK: emergency, from a text phone",
    value: "18000",
  },
  "relay-prefix": {
    ...relayUk,
    kind: "number",
    about: "Relay UK: before any number",
    value: "18001",
  },
  "relay-101": {
    ...relayUk,
    kind: "number",
    about: "Relay UK: the police, not urgent",
    value: "18001 101",
  },
  "relay-app": {
    ...relayUk,
    kind: "address",
    about: "Relay UK: the app and its 999 button",
    value: null,
    verify: true,
    why: "marked",
  },
  "railway-text": {
    ...railwayPolice,
    kind: "number",
    about: "Railway police by text: trains and stations, not for emergencies",
    value: "61016",
  },
  "railway-text-hours": {
    ...railwayPolice,
    kind: "hours",
    about: "Railway police by text: hours",
    value: "day and night",
  },
  "railway-phone": {
    ...railwayPolice,
    kind: "number",
    about: "Railway police by phone",
    value: "0800 40 50 40",
  },
  "railway-text-cost": {
    ...railwayPolice,
    kind: "cost",
    about: "Railway police by text: free on EE, O2, Three and Vodafone",
    value: "free",
    standing: "second-hand",
    verify: true,
    why: "second-hand",
  },
  "silent-solution": {
    ...bsl999,
    kind: "number",
    about: "Silent call to 999: no help to who cannot hear the prompt",
    value: "55",
    source: "Not read in a primary source",
    standing: "second-hand",
    verify: true,
    why: "marked",
  },
} as const satisfies Facts;
