import { useEffect, useState } from "preact/hooks";
import { BackLink } from "../../design-system/back-link/back-link.tsx";
import { Button } from "../../design-system/button/button.tsx";
import {
  ErrorSummary,
  type SummaryError,
} from "../../design-system/error-summary/error-summary.tsx";
import { say } from "../../design-system/live-region/say.ts";
import type { ApiProblem } from "../api/answer.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { base } from "../routes.ts";
import { enter } from "../sign-in/sign-in-page.tsx";
import { CheckStep } from "./check-step.tsx";
import { finishSetUp, makeSetUpKeys, type SetUpKeys } from "./finish.ts";
import { OrganisationSteps } from "./organisation-steps.tsx";
import { RecoveryStep } from "./recovery-step.tsx";
import { emptyAnswers, type Step, steps } from "./set-up-answers.ts";
import { reachableStep, stepProblems } from "./step-problems.ts";
import { stepPath, type StepProps } from "./step-props.ts";
import { YouSteps } from "./you-steps.tsx";

const noErrors: readonly SummaryError[] = [];

/** What stands in the way, and on which step. */
type Found = {
  readonly step: Step;
  readonly errors: readonly SummaryError[];
};

/**
 * The first run, one question a page. What was typed stays in this tab's
 * memory until the relay has confirmed the whole.
 */
export function SetUpPage(props: { address: string }) {
  const inbox = useInbox();
  const { words } = inbox;
  const [answers, setAnswers] = useState(emptyAnswers);
  const [keys, setKeys] = useState<SetUpKeys | null>(null);
  const [found, setFound] = useState<Found>({ step: "code", errors: noErrors });
  const [isChecked, setIsChecked] = useState(false);
  const { isBusy, run } = useBusy();
  const step = reachableStep(stepOf(props.address), answers);
  const errors = found.step === step ? found.errors : noErrors;
  usePage(`set-up-${step}`, words(`set-up.${step}.title`), errors.length > 0);
  useWarning(answers !== emptyAnswers);
  useEffect(() => {
    if (step === "recovery" && keys === null)
      void makeSetUpKeys(inbox.makeId, inbox.makeSalt).then(setKeys);
  }, [step, keys, inbox]);
  const finish = async () => {
    if (keys === null) return;
    say(document, words("set-up.check.busy"), "polite");
    const done = await finishSetUp(inbox.api, answers, keys);
    if (done.is === "in") {
      inbox.go(base);
      await enter(inbox, done);
      return;
    }
    const wasTaken = done.is === "taken";
    const text = wasTaken
      ? words("set-up.check.taken")
      : problemWords(words, done.problem);
    if (!wasTaken && isWrongCode(done.problem)) {
      setFound({ step: "code", errors: [{ fieldId: "code", text }] });
      inbox.go(stepPath("code"));
      return;
    }
    setFound({ step, errors: [{ fieldId: "finish", text }] });
  };
  const carryOn = () => {
    const problems = stepProblems(step, answers);
    setFound({
      step,
      errors: problems.map(({ fieldId, word }) => ({
        fieldId,
        text: words(word),
      })),
    });
    if (problems.length > 0) return;
    if (step === "check") void run(finish);
    else inbox.go(stepPath(isChecked ? "check" : after(step)));
  };
  const stepProps: StepProps = {
    answers,
    put: (change) => setAnswers((now) => ({ ...now, ...change })),
    errorOf: (fieldId) =>
      errors.find((error) => error.fieldId === fieldId)?.text,
    part: words("set-up.part", {
      number: steps.indexOf(step) + 1,
      total: steps.length,
    }),
  };
  return (
    <>
      {step !== "code" && (
        <BackLink label={words("back")} href={stepPath(before(step))} />
      )}
      <ErrorSummary heading={words("error.heading")} errors={errors} />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          carryOn();
        }}
      >
        <OrganisationSteps step={step} {...stepProps} />
        <YouSteps step={step} {...stepProps} />
        {step === "recovery" && keys !== null && (
          <RecoveryStep {...stepProps} identity={keys.recovery.identity} />
        )}
        {step === "check" && (
          <CheckStep {...stepProps} onSeen={() => setIsChecked(true)} />
        )}
        <div id="finish" tabIndex={-1}>
          <Button
            kind="primary"
            type="submit"
            label={
              step !== "check"
                ? words("continue")
                : words(isBusy ? "set-up.check.busy" : "set-up.check.act")
            }
          />
        </div>
      </form>
    </>
  );
}

function stepOf(address: string): Step {
  const name = new URLSearchParams(address.split("?")[1] ?? "").get("step");
  return steps.find((step) => step === name) ?? "code";
}

/** The code was asked for on the first step: that is where it is put right. */
function isWrongCode(problem: ApiProblem): boolean {
  return problem.is === "refused" && problem.kind === "wrong-code";
}

function after(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? "check";
}

function before(step: Step): Step {
  return steps[steps.indexOf(step) - 1] ?? "code";
}

/** The browser asks before it throws away what was typed. */
function useWarning(hasSomething: boolean) {
  useEffect(() => {
    if (!hasSomething) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [hasSomething]);
}
