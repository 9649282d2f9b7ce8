import { useEffect, useState } from "preact/hooks";
import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";
import { say } from "../../design-system/live-region/say.ts";
import type { ApiProblem } from "../api/answer.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import { base } from "../routes.ts";
import { enter } from "../sign-in/enter.ts";
import { finishSetUp, makeSetUpKeys, type SetUpKeys } from "./finish.ts";
import {
  emptyAnswers,
  type SetUpAnswers,
  type Step,
  steps,
} from "./set-up-answers.ts";
import { reachableStep, stepProblems } from "./step-problems.ts";
import { stepPath } from "./step-props.ts";

const noErrors: readonly SummaryError[] = [];

/** What stands in the way, and on which step. */
type Found = {
  readonly step: Step;
  readonly errors: readonly SummaryError[];
};

/** What was typed so far, where the set-up is, and the way on. */
export function useSetUp(address: string) {
  const { words, go } = useInbox();
  const [answers, setAnswers] = useState(emptyAnswers);
  const [found, setFound] = useState<Found>({ step: "code", errors: noErrors });
  const [isChecked, setIsChecked] = useState(false);
  const step = reachableStep(stepOf(address), answers);
  const keys = useSetUpKeys(step === "recovery");
  const { isBusy, run } = useBusy();
  const finish = useFinish(answers, keys, setFound);
  const carryOn = () => {
    const errors = stepProblems(step, answers).map(({ fieldId, word }) => ({
      fieldId,
      text: words(word),
    }));
    setFound({ step, errors });
    if (errors.length > 0) return;
    if (step === "check") void run(finish);
    else go(stepPath(isChecked ? "check" : after(step)));
  };
  return {
    step,
    answers,
    errors: found.step === step ? found.errors : noErrors,
    isBusy,
    recoveryIdentity: keys?.recovery.identity ?? null,
    carryOn,
    put: (change: Partial<SetUpAnswers>) =>
      setAnswers((now) => ({ ...now, ...change })),
    /** From now on every step leads back to the last. */
    returnToCheck: () => setIsChecked(true),
  };
}

/** Sends the whole. What was typed stays whatever comes back. */
function useFinish(
  answers: SetUpAnswers,
  keys: SetUpKeys | null,
  setFound: (found: Found) => void,
) {
  const inbox = useInbox();
  const { words, go } = inbox;
  return async () => {
    if (keys === null) return;
    say(document, words("set-up.check.busy"), "polite");
    const done = await finishSetUp(inbox.api, answers, keys);
    if (done.is === "in") {
      go(base);
      await enter(inbox, done);
    } else if (done.is === "taken") {
      const text = words("set-up.check.taken");
      setFound({ step: "check", errors: [{ fieldId: "finish", text }] });
    } else {
      // The code was asked for on the first step: that is where it is put right.
      const isCode = isWrongCode(done.problem);
      const text = problemWords(words, done.problem);
      const fieldId = isCode ? "code" : "finish";
      setFound({
        step: isCode ? "code" : "check",
        errors: [{ fieldId, text }],
      });
      if (isCode) go(stepPath("code"));
    }
  };
}

/** Made when they are first shown, and once: a second try is the same set-up. */
function useSetUpKeys(isWanted: boolean): SetUpKeys | null {
  const { makeId, makeSalt } = useInbox();
  const [keys, setKeys] = useState<SetUpKeys | null>(null);
  useEffect(() => {
    if (isWanted && keys === null)
      void makeSetUpKeys(makeId, makeSalt).then(setKeys);
  }, [isWanted, keys]);
  return keys;
}

function stepOf(address: string): Step {
  const name = new URLSearchParams(address.split("?")[1] ?? "").get("step");
  return steps.find((step) => step === name) ?? "code";
}

function after(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? "check";
}

function isWrongCode(problem: ApiProblem): boolean {
  return problem.is === "refused" && problem.kind === "wrong-code";
}
