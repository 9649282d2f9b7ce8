import type { WordKey } from "../words/words.ts";
import { passphraseStrength } from "./passphrase-strength.ts";
import {
  readAreas,
  type SetUpAnswers,
  type Step,
  steps,
} from "./set-up-answers.ts";

/** A field that needs something else, and the words for it. */
export type FieldProblem = { readonly fieldId: string; readonly word: WordKey };

/** What stands in the way of leaving a step; empty where nothing does. */
export function stepProblems(
  step: Step,
  answers: SetUpAnswers,
): readonly FieldProblem[] {
  return checks[step](answers);
}

/** The step to show: the one asked for, or the first before it that still needs something. */
export function reachableStep(wanted: Step, answers: SetUpAnswers): Step {
  const before = steps.slice(0, steps.indexOf(wanted));
  return (
    before.find((step) => stepProblems(step, answers).length > 0) ?? wanted
  );
}

const longestName = 120;
const mostAreas = 50;
const mostPromiseDays = 60;

const checks: Record<Step, (answers: SetUpAnswers) => readonly FieldProblem[]> =
  {
    code: ({ code }) => when(code.trim() === "", "code", "set-up.code.none"),
    organisation: ({ organisationName }) =>
      nameProblems(
        organisationName,
        "organisation-name",
        "set-up.organisation.none",
      ),
    areas: ({ areas }) => areaProblems(readAreas(areas)),
    promise: ({ promiseDays }) =>
      when(!isPromise(promiseDays), "promise-days", "set-up.promise.wrong"),
    ways: ({ ways }) => when(ways.length === 0, "ways", "set-up.ways.none"),
    you: ({ name, email }) => [
      ...nameProblems(name, "name", "set-up.you.no-name"),
      ...when(!isEmail(email), "email", "set-up.you.no-email"),
    ],
    passphrase: ({ passphrase }) => {
      const strength = passphraseStrength(passphrase);
      return strength === "enough"
        ? []
        : [
            {
              fieldId: "passphrase",
              word: `set-up.passphrase.${strength}`,
            },
          ];
    },
    recovery: ({ recoveryIsKept }) =>
      when(recoveryIsKept === null, "recovery-is-kept", "set-up.recovery.none"),
    check: () => [],
  };

function when(
  isProblem: boolean,
  fieldId: string,
  word: WordKey,
): readonly FieldProblem[] {
  return isProblem ? [{ fieldId, word }] : [];
}

function nameProblems(
  name: string,
  fieldId: string,
  none: WordKey,
): readonly FieldProblem[] {
  if (name.trim() === "") return [{ fieldId, word: none }];
  return when(name.trim().length > longestName, fieldId, "set-up.too-long");
}

function areaProblems(areas: readonly string[]): readonly FieldProblem[] {
  const fieldId = "areas";
  if (areas.length === 0) return [{ fieldId, word: "set-up.areas.none" }];
  if (areas.length > mostAreas) return [{ fieldId, word: "set-up.areas.many" }];
  return when(
    areas.some((area) => area.length > longestName),
    fieldId,
    "set-up.too-long",
  );
}

function isPromise(typed: string): boolean {
  const days = Number(typed.trim());
  return Number.isInteger(days) && days >= 1 && days <= mostPromiseDays;
}

/** The shape alone; whether it is theirs shows when the first notice comes. */
function isEmail(typed: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(typed.trim());
}
