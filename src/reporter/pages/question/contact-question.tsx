import { contactRulesOf } from "../../../domain/questionnaire/meanings.ts";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import { answerOf } from "../../../domain/questionnaire/engine.ts";
import {
  type ContactRules,
  silentContactRules,
} from "../../../domain/report/contact-rules.ts";
import type { Report } from "../../../domain/report/report.ts";
import { checkPath, type From, questionPath } from "../../routes.ts";
import { useWay } from "../../site/way.ts";
import { contactInWords } from "../../tell/answer-words.ts";
import { withAnswer } from "../../tell/change-draft.ts";
import { contactErrors } from "../../tell/contact-errors.ts";
import { pathAfter, pathBefore } from "../../tell/paths.ts";
import { askedWords } from "../../tell/question-words.ts";
import { readClock } from "../../../domain/report/read-clock.ts";
import { contactSteps, type ContactStep } from "../../tell/ways.ts";
import { useTools } from "../../tools.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { ContactControl } from "./contact-control.tsx";
import { QuestionFrame } from "./question-frame.tsx";
import { Kept } from "./saved.tsx";
import { type Asked, useErrors } from "./use-question.ts";

/** Nothing is ticked before the person ticks it. */
const untold: ContactRules = { ...silentContactRules, ways: [], never: [] };

/** How the person may be reached: one thing on a page. */
export function ContactQuestion(props: Asked & { step: string }) {
  const { entry, draft } = props;
  const rules = toldRules(draft.state.draft.report, entry);
  const steps = contactSteps(rules, props.from === "quick");
  const step = steps.find((known) => known === props.step);
  return step === undefined ? (
    <NotFoundPage />
  ) : (
    <ContactPage {...props} step={step} steps={steps} rules={rules} />
  );
}

type ContactPageProps = Asked & {
  step: ContactStep;
  steps: readonly ContactStep[];
  rules: ContactRules;
};

function ContactPage(props: ContactPageProps) {
  const { entry, from, draft, step, steps, rules } = props;
  const { report } = draft.state.draft;
  const page = `${entry.id}/${step}`;
  const { errors, setErrors } = useErrors(page);
  const { change, goOn } = useContactActs(props);
  const words = askedWords(entry, step);
  const before = steps[steps.indexOf(step) - 1];
  const answer = contactInWords(entry.id, step, rules);
  return (
    <QuestionFrame
      page={page}
      words={words}
      draft={draft}
      errors={errors}
      answer={answer}
      isNotSure={false}
      backHref={
        before === undefined || from === "check"
          ? pathBefore(report, entry.id, from)
          : questionPath(entry.id, before, from)
      }
      onContinue={() => {
        const found = contactErrors(step, rules);
        setErrors(found);
        if (found.length > 0) return;
        if (step === "times") change(clockTimes(rules));
        goOn();
      }}
      onSkip={goOn}
    >
      <ContactControl
        key={page}
        entry={entry}
        step={step}
        rules={rules}
        words={words}
        report={report}
        errors={errors}
        onChange={change}
        saved={<Kept saved={draft.state.saved} isAnswered={answer !== ""} />}
      />
    </QuestionFrame>
  );
}

/** What the page's control and buttons do. */
function useContactActs(props: ContactPageProps) {
  const { entry, from, draft, step, steps, rules } = props;
  const way = useWay();
  const { manner } = useTools();
  const { writer } = draft;
  return {
    change: (changed: Partial<ContactRules>) => {
      writer.change((now) => {
        const told = { ...toldRules(now.report, entry), ...changed };
        const value = { kind: "contact" as const, rules: told };
        return withAnswer(now, entry.id, value, manner());
      });
    },
    goOn: () => {
      const { report } = writer.state().draft;
      const next = stepAfter(steps, step, rules, from);
      if (next === "check") way.go(checkPath);
      else if (next === undefined) way.go(pathAfter(report, entry.id, from));
      else way.go(questionPath(entry.id, next, from));
    },
  };
}

function toldRules(report: Report, entry: Entry): ContactRules {
  const isTold = answerOf(report, entry.id)?.value.kind === "contact";
  return isTold ? contactRulesOf(report) : untold;
}

/** The times as the relay reads them (HH:MM), once they are written to the end. */
function clockTimes(rules: ContactRules): Partial<ContactRules> {
  return {
    notBefore: rules.notBefore && (readClock(rules.notBefore) ?? null),
    notAfter: rules.notAfter && (readClock(rules.notAfter) ?? null),
  };
}

/** On the way back to the answers, only what a change makes needful is asked: an address where email was chosen just now. */
function stepAfter(
  steps: readonly ContactStep[],
  step: ContactStep,
  rules: ContactRules,
  from: From,
): ContactStep | "check" | undefined {
  const next = steps[steps.indexOf(step) + 1];
  if (from !== "check") return next;
  return next === "email" && rules.email === "" ? next : "check";
}
