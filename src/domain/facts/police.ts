import { type Facts, snapshot } from "./fact.ts";

const perForce = {
  standing: "second-hand",
  ...snapshot,
  verify: true,
  why: "second-hand",
} as const;

const inBsl = {
  ...perForce,
  kind: "hours",
  about: "The police, not urgent, in British Sign Language by video",
} as const;

/** How forces can be told what is not urgent without a voice call; no single service for all was found (access.md 2.1). */
export const policeFacts = {
  "police-chat-west-yorkshire": {
    ...perForce,
    kind: "address",
    about: "Live chat with the police, not urgent",
    value: null,
    place: "West Yorkshire",
    source: "Each force's own site; the address was not looked up",
    codeVersion: "Not known",
  },
  "police-bsl-dorset": {
    ...inBsl,
    value: null,
    place: "Dorset",
    source: "Dorset Police with SignLive",
    codeVersion: "2020",
  },
  "police-bsl-greater-manchester": {
    ...inBsl,
    value: "Monday to Friday, 8 to 6",
    place: "Greater Manchester",
    source: "Greater Manchester Police with SignVideo",
    codeVersion: "2016",
  },
  "police-bsl-northern-ireland": {
    ...inBsl,
    value: null,
    place: "Northern Ireland",
    source: "Police Service of Northern Ireland with SignVideo, BSL and ISL",
    codeVersion: "March 2025",
  },
  "police-bsl-nottinghamshire": {
    ...inBsl,
    value: null,
    place: "Nottinghamshire",
    source: "Nottinghamshire Police",
    codeVersion: "2019",
  },
} as const satisfies Facts;
