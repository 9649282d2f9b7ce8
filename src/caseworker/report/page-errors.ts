import { useMemo, useState } from "preact/hooks";
import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";

/** Tells the page what is wrong after a try, so that it stands above the heading and in the title (access.md, rule 18); none where all is well. */
export type OnErrors = (errors: readonly SummaryError[]) => void;

type Errors = {
  answer: readonly SummaryError[];
  move: readonly SummaryError[];
};

const none: Errors = { answer: [], move: [] };

/**
 * What is wrong on a page of two forms, each with its own tries: what the one
 * says leaves the other's errors standing. `all` is in the order of the page,
 * and is a new list only when something changed.
 */
export function usePageErrors() {
  const [errors, setErrors] = useState(none);
  const tell =
    (form: keyof Errors): OnErrors =>
    (found) =>
      setErrors((before) =>
        found.length === 0 && before[form].length === 0
          ? before
          : { ...before, [form]: found },
      );
  const all = useMemo(() => [...errors.answer, ...errors.move], [errors]);
  return { all, onAnswerErrors: tell("answer"), onMoveErrors: tell("move") };
}
