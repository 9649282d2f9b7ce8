import { useEffect } from "preact/hooks";
import { BackLink } from "../../design-system/back-link/back-link.tsx";
import { Button } from "../../design-system/button/button.tsx";
import { ErrorSummary } from "../../design-system/error-summary/error-summary.tsx";
import { useInbox } from "../page/inbox.ts";
import { usePage } from "../page/use-page.ts";
import { CheckStep } from "./check-step.tsx";
import { OrganisationSteps } from "./organisation-steps.tsx";
import { RecoveryStep } from "./recovery-step.tsx";
import { emptyAnswers, type Step, steps } from "./set-up-answers.ts";
import { stepPath, type StepProps } from "./step-props.ts";
import { useSetUp } from "./use-set-up.ts";
import { YouSteps } from "./you-steps.tsx";

/**
 * The first run, one question a page. What was typed stays in this tab's
 * memory until the relay has confirmed the whole.
 */
export function SetUpPage(props: { address: string }) {
  const { words } = useInbox();
  const setUp = useSetUp(props.address);
  const { step, errors, answers } = setUp;
  usePage(`set-up-${step}`, words(`set-up.${step}.title`), errors.length > 0);
  useWarning(answers !== emptyAnswers);
  const stepProps: StepProps = {
    answers,
    put: setUp.put,
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
          setUp.carryOn();
        }}
      >
        <OrganisationSteps step={step} {...stepProps} />
        <YouSteps step={step} {...stepProps} />
        {step === "recovery" && setUp.recoveryIdentity !== null && (
          <RecoveryStep {...stepProps} identity={setUp.recoveryIdentity} />
        )}
        {step === "check" && (
          <CheckStep {...stepProps} onSeen={setUp.returnToCheck} />
        )}
        <CarryOn step={step} isBusy={setUp.isBusy} />
      </form>
    </>
  );
}

function CarryOn(props: { step: Step; isBusy: boolean }) {
  const { words } = useInbox();
  const finish = props.isBusy ? "set-up.check.busy" : "set-up.check.act";
  return (
    <div id="finish" tabIndex={-1}>
      <Button
        kind="primary"
        type="submit"
        label={words(props.step === "check" ? finish : "continue")}
      />
    </div>
  );
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
