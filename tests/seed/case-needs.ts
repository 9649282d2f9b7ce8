import type { AnswerValue } from "../../src/domain/report/answer.ts";
import type { Case } from "./case.ts";

/** What an aid asks of whoever answers: needs, and forms of what is sent. */
const aids: Readonly<
  Record<string, { readonly need: string; readonly form?: string }>
> = {
  "email-only": { need: "writing-only" },
  "read-aloud": { need: "formats", form: "audio" },
  "screen-reader": { need: "formats", form: "screen-reader" },
  "high-contrast": { need: "formats", form: "colours" },
  dark: { need: "formats", form: "colours" },
  fatigue: { need: "breaks" },
  switch: { need: "breaks" },
  "voice-control": { need: "something-else" },
  "reduced-motion": { need: "something-else" },
};

/**
 * What the person of a case needs: chosen where there is an option, and all of it in their words. No number is asked for text
 * messages, nor an hour for any but emails: both are said here.
 */
export function needsOf(told: Case): Readonly<Record<string, AnswerValue>> {
  const { contact } = told;
  const used = told.aids.map(
    (aid) =>
      aids[aid] ??
      (aid.startsWith("large-text")
        ? { need: "formats", form: "large-print" }
        : { need: "something-else" }),
  );
  const isSigned =
    told.mode === "bsl" || told.wants.some((want) => want.includes("BSL"));
  const hour = contact.ways.includes("email")
    ? undefined
    : contact["not-before"];
  const needs = [
    ...(isSigned ? ["interpreter"] : []),
    ...used.map(({ need }) => need),
    ...(hour === undefined ? [] : ["choose-times"]),
  ];
  if (needs.length === 0) return {};
  const forms = used.flatMap(({ form }) => form ?? []);
  return {
    "access-needs": {
      kind: "choices",
      choices: [...new Set(needs)],
      details: [
        ...told.aids,
        ...(contact.ways.includes("text") ? ["text messages"] : []),
      ].join(", "),
    },
    ...(isSigned
      ? { interpreter: { kind: "choices", choices: ["bsl"], details: "" } }
      : {}),
    ...(forms.length === 0
      ? {}
      : { formats: { kind: "choices", choices: forms, details: "" } }),
    ...(hour === undefined
      ? {}
      : {
          "people-and-times": {
            kind: "fields",
            fields: { times: `not before ${hour}` },
          },
        }),
  };
}
