import { base } from "../routes.ts";
import type { SetUpAnswers, Step } from "./set-up-answers.ts";

/** What a step is given. */
export type StepProps = {
  readonly answers: SetUpAnswers;
  readonly put: (change: Partial<SetUpAnswers>) => void;
  readonly errorOf: (fieldId: string) => string | undefined;
  /** The line above the heading. */
  readonly part: string;
};

/** The address of a step. */
export function stepPath(step: Step): string {
  return `${base}?step=${step}`;
}
