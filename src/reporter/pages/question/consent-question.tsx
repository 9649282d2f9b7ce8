import { answerOf } from "../../../domain/questionnaire/engine.ts";
import type { Directory } from "../../../protocol/directory.ts";
import { checkPath, questionPath } from "../../routes.ts";
import { useWay } from "../../site/way.ts";
import {
  type ConsentChange,
  toldConsent,
  withConsent,
} from "../../tell/change-consent.ts";
import { withNotSure } from "../../tell/change-draft.ts";
import { pathAfter, pathBefore } from "../../tell/paths.ts";
import { askedWords } from "../../tell/question-words.ts";
import { answerRows } from "../../tell/answer-rows.ts";
import { useDirectory } from "../../tell/use-directory.ts";
import { useTools } from "../../tools.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { MayControl, OrganisationControl } from "./consent-controls.tsx";
import { QuestionFrame } from "./question-frame.tsx";
import { Kept } from "./saved.tsx";
import type { Asked } from "./use-question.ts";

type ConsentStep = "organisation" | "may";

const noErrors: readonly [] = [];

/** To whom the report goes, and to whom they may show it. */
export function ConsentQuestion(props: Asked & { step: string }) {
  const { step } = props;
  const directory = useDirectory();
  const acts = useConsentActs(props);
  if (step !== "organisation" && step !== "may") return <NotFoundPage />;
  // Not drawn before it is known who there is: the heading would change under the focus.
  if (directory === undefined) return <OpeningPage />;
  return (
    <KnownConsent {...props} step={step} directory={directory} acts={acts} />
  );
}

function KnownConsent(
  props: Asked & {
    step: ConsentStep;
    directory: Directory | null;
    acts: ReturnType<typeof useConsentActs>;
  },
) {
  const { entry, from, draft, step, acts } = props;
  const { report } = draft.state.draft;
  const organisations = props.directory?.organisations ?? [];
  const value = answerOf(report, entry.id)?.value;
  const row = answerRows(report, organisations).find(
    (each) => each.entry === entry && each.step === step,
  );
  const answer = row?.answer ?? "";
  const control = {
    entry,
    words: askedWords(entry, step),
    organisations,
    told: toldConsent(value),
    onChange: acts.change,
    saved: <Kept saved={draft.state.saved} isAnswered={answer !== ""} />,
  };
  const isFirst = step === "organisation";
  return (
    <QuestionFrame
      page={`${entry.id}/${step}`}
      words={control.words}
      draft={draft}
      errors={noErrors}
      answer={answer}
      isNotSure={isFirst && value?.kind === "not-sure"}
      backHref={
        isFirst || from === "check"
          ? pathBefore(report, entry.id, from)
          : questionPath(entry.id, null, from)
      }
      onContinue={acts.goOn}
      onNotSure={isFirst ? acts.notSure : undefined}
      onSkip={acts.goOn}
    >
      {isFirst ? (
        <OrganisationControl {...control} />
      ) : (
        <MayControl {...control} />
      )}
    </QuestionFrame>
  );
}

/** What the page's control and buttons do. */
function useConsentActs({
  entry,
  from,
  draft,
  step,
}: Asked & { step: string }) {
  const way = useWay();
  const { manner } = useTools();
  const { writer } = draft;
  const goOn = () => {
    const { report } = writer.state().draft;
    if (from === "check") way.go(checkPath);
    else if (step === "organisation" && from === null)
      way.go(questionPath(entry.id, "may"));
    else way.go(pathAfter(report, entry.id, from));
  };
  return {
    goOn,
    change: (changed: ConsentChange) => {
      writer.change((now) => withConsent(now, changed, manner()));
    },
    notSure: () => {
      writer.change((now) => withNotSure(now, entry.id, manner()));
      goOn();
    },
  };
}
