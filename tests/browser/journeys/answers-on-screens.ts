import type { AnswerValue } from "../../../src/domain/report/answer.ts";
import { dayOfDevice } from "../../../src/reporter/tell/when-options.ts";
import { caseAnswers } from "../../seed/case-answers.ts";
import type { Case } from "../../seed/case.ts";

/**
 * What the person of a case answers today on the screens. No text messages are offered, because no number is asked for: who wants
 * them reads in the app, and says so among their needs, with the hour that is safe.
 */
export function answersOnScreens(
  told: Case,
): Readonly<Record<string, AnswerValue>> {
  const answers = caseAnswers(told, "", dayOfDevice(Date.now()));
  const reach = answers["how-to-reach-you"];
  const needs = answers["access-needs"];
  if (!told.contact.ways.includes("text")) return answers;
  if (reach?.kind !== "contact" || needs?.kind !== "choices")
    throw new Error(`${told.id} says neither how to answer nor what it needs`);
  const { notBefore } = reach.rules;
  return {
    ...answers,
    "access-needs": {
      ...needs,
      choices: [
        ...needs.choices,
        ...(notBefore === null ? [] : ["choose-times"]),
      ],
      details: `${needs.details}, text messages`,
    },
    ...(notBefore === null
      ? {}
      : {
          "people-and-times": {
            kind: "fields",
            fields: { times: `not before ${notBefore}` },
          },
        }),
    "how-to-reach-you": {
      kind: "contact",
      rules: { ...reach.rules, ways: ["app"], notBefore: null },
    },
  };
}
