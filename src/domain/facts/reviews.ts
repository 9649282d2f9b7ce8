import { type Facts, snapshot } from "./fact.ts";

const base = {
  place: "England and Wales",
  kind: "time-limit",
  standing: "second-hand",
  ...snapshot,
  verify: true,
  why: "second-hand",
} as const;

const policeReview = {
  ...base,
  source: "Wiltshire's commissioner; forces differ",
  codeVersion: "Decisions not to charge on or after 1 April 2015",
} as const;

const prosecutorsReview = {
  ...base,
  source: "Crown Prosecution Service, texts of 2016 and newer",
  codeVersion: "Decisions since 5 June 2013",
  why: "marked",
} as const;

const complaint = {
  ...base,
  source: "Essex Police; the older rule from the body before the IOPC",
  codeVersion: "Not known",
} as const;

/** How a decision is challenged, and complaints about the police (access.md 2.3). */
export const reviewFacts = {
  "police-review-ask": {
    ...policeReview,
    about:
      "Review by the police (suspect interviewed under caution): ask within",
    value: { count: 3, unit: "months" },
  },
  "police-review-acknowledged": {
    ...policeReview,
    about: "Review by the police: acknowledged within",
    value: { count: 10, unit: "working-days" },
  },
  "police-review-answered": {
    ...policeReview,
    about: "Review by the police: answered in about",
    value: { count: 30, unit: "working-days" },
  },
  "prosecutors-review-ask": {
    ...prosecutorsReview,
    about: "Review by the prosecutors: asked for within (older text: 5)",
    value: { count: 10, unit: "working-days" },
  },
  "prosecutors-review-latest": {
    ...prosecutorsReview,
    about: "Review by the prosecutors: accepted up to",
    value: { count: 3, unit: "months" },
  },
  "police-complaint-review": {
    ...complaint,
    about: "Complaint about the police: review asked for within, of the letter",
    value: { count: 28, unit: "days" },
  },
  "police-complaint-reason": {
    ...complaint,
    about: "Complaint about the police: a reason is given for it after",
    value: { count: 12, unit: "months" },
  },
  "police-complaint-helper": {
    ...complaint,
    kind: "right",
    about: "Complaint about the police: who may help",
    value: "A friend, family member or advocate",
  },
  "police-complaint-body-phone": {
    ...complaint,
    kind: "number",
    about: "Independent Office for Police Conduct: by phone",
    value: "0300 020 0096",
    source: "Not read at the source",
  },
  "police-complaint-body-address": {
    ...complaint,
    kind: "address",
    about: "Independent Office for Police Conduct: in writing",
    value: null,
    source: "Not looked up",
    why: "not-found",
  },
} as const satisfies Facts;
