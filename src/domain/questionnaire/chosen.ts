import type { Answers } from "../report/answer.ts";

/** Whether this option was chosen as the answer to this question. */
export function hasChosen(
  answers: Answers,
  id: string,
  ...options: readonly string[]
): boolean {
  const chosen = chosenIn(answers, id);
  return options.some((option) => chosen.includes(option));
}

/** What was chosen as the answer to a question; nothing where it was skipped or answered in another way. */
export function chosenIn(answers: Answers, id: string): readonly string[] {
  const value = answers[id]?.value;
  if (value?.kind === "choice") return [value.choice];
  return value?.kind === "choices" ? value.choices : [];
}
