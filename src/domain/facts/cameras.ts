import { type Facts, snapshot } from "./fact.ts";

const kept = {
  kind: "retention",
  value: null,
  place: "UK",
  source: "No figure was found; each operator has its own",
  standing: "second-hand",
  codeVersion: "Not known",
  ...snapshot,
  verify: true,
  why: "not-found",
} as const;

/** How long film from cameras is kept, by kind of place (followup.md, ready documents). */
export const cameraFacts = {
  "camera-bus": { ...kept, about: "Film from a bus is kept for" },
  "camera-train": {
    ...kept,
    about: "Film from a train or station is kept for",
  },
  "camera-shop": { ...kept, about: "Film from a shop is kept for" },
  "camera-street": { ...kept, about: "Film from a street is kept for" },
  "camera-housing": {
    ...kept,
    about: "Film from a block of flats is kept for",
  },
} as const satisfies Facts;
