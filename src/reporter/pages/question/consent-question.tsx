import { answerOf } from "../../../domain/questionnaire/engine.ts";
import { checkPath, questionPath } from "../../routes.ts";
import { useWay } from "../../site/way.ts";
import { withAnswer, withNotSure } from "../../tell/change-draft.ts";
import { askedWords } from "../../tell/question-words.ts";
import { answerRows } from "../../tell/answer-rows.ts";
import { useDirectory } from "../../tell/use-directory.ts";
import { useTools } from "../../tools.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { MayControl, OrganisationControl } from "./consent-controls.tsx";
import { QuestionFrame } from "./question-frame.tsx";
import { Kept } from "./saved.tsx";
import { type Asked, pathAfter, pathBefore } from "./use-question.ts";

const noErrors: readonly [] = [];

/** To whom the report goes, and to whom they may show it. */
export function ConsentQuestion(props: Asked & { step: string }) {
  const { entry, from, draft, step } = props;
  const way = useWay();
  const { nowMs } = useTools();
  const directory = useDirectory();
  const { writer, state } = draft;
  const { report } = state.draft;
  if (step !== "organisation" && step !== "may") return <NotFoundPage />;
  // Not drawn before it is known who there is: the heading would change under the focus.
  if (directory === undefined) return <OpeningPage />;
  const organisations = directory?.organisations ?? [];
  const value = answerOf(report, entry.id)?.value;
  const told =
    value?.kind === "consent"
      ? value
      : { kind: "consent" as const, organisationId: "", may: [] };
  const row = answerRows(report, organisations).find(
    (each) => each.entry === entry && each.step === step,
  );
  const change = (changed: { organisationId?: string; may?: string[] }) => {
    writer.change((now) =>
      withAnswer(now, entry.id, { ...told, ...changed }, nowMs()),
    );
  };
  const goOn = () => {
    if (from === "check") way.go(checkPath);
    else if (step === "organisation") way.go(questionPath(entry.id, "may"));
    else way.go(pathAfter(report, entry.id, from));
  };
  const control = {
    entry,
    words: askedWords(entry, step),
    organisations,
    told,
    onChange: change,
    saved: <Kept saved={state.saved} isAnswered={(row?.answer ?? "") !== ""} />,
  };
  const isFirst = step === "organisation";
  return (
    <QuestionFrame
      page={`${entry.id}/${step}`}
      words={control.words}
      draft={draft}
      errors={noErrors}
      answer={row?.answer ?? ""}
      isNotSure={isFirst && value?.kind === "not-sure"}
      backHref={
        isFirst || from === "check"
          ? pathBefore(report, entry.id, from)
          : questionPath(entry.id)
      }
      onContinue={goOn}
      onNotSure={
        isFirst
          ? () => {
              writer.change((now) => withNotSure(now, entry.id, nowMs()));
              goOn();
            }
          : undefined
      }
      onSkip={goOn}
    >
      {isFirst ? (
        <OrganisationControl {...control} />
      ) : (
        <MayControl {...control} />
      )}
    </QuestionFrame>
  );
}
