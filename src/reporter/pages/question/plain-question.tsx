import { answerOf } from "../../../domain/questionnaire/engine.ts";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import { isInDanger } from "../../../domain/questionnaire/meanings.ts";
import type { AnswerValue } from "../../../domain/report/answer.ts";
import { dangerPath } from "../../routes.ts";
import { useWay } from "../../site/way.ts";
import { answerInWords } from "../../tell/answer-words.ts";
import { withAnswer, withNotSure } from "../../tell/change-draft.ts";
import { askedWords } from "../../tell/question-words.ts";
import { useTools } from "../../tools.ts";
import { Control } from "./control.tsx";
import { QuestionFrame } from "./question-frame.tsx";
import { Kept } from "./saved.tsx";
import { type Asked, pathAfter, pathBefore } from "./use-question.ts";

const noErrors: readonly [] = [];

/** A question that is one control. Whatever is put into it is an answer: it has no errors. */
export function PlainQuestion({ entry, from, draft }: Asked) {
  const way = useWay();
  const { manner } = useTools();
  const { writer, state } = draft;
  const { report } = state.draft;
  const words = askedWords(entry, null);
  const value = answerOf(report, entry.id)?.value;
  const change = (next: AnswerValue | null) => {
    writer.change((now) => withAnswer(now, entry.id, next, manner()));
  };
  const goOn = () => {
    const now = writer.state().draft.report;
    const isDanger = entry.means === "danger" && isInDanger(now);
    way.go(isDanger ? dangerPath : pathAfter(now, entry.id, from));
  };
  const holdsNotSure = entry.options?.some(({ id }) => id === "not-sure");
  return (
    <QuestionFrame
      page={entry.id}
      words={words}
      draft={draft}
      errors={noErrors}
      answer={value === undefined ? "" : answerInWords(entry, value)}
      isNotSure={value?.kind === "not-sure"}
      isWritten={isWritten(entry)}
      backHref={pathBefore(report, entry.id, from)}
      onContinue={goOn}
      onNotSure={
        holdsNotSure
          ? undefined
          : () => {
              writer.change((now) => withNotSure(now, entry.id, manner()));
              goOn();
            }
      }
      onSkip={() => {
        way.go(pathAfter(report, entry.id, from));
      }}
      countsFrom={entry.keptIn.startsWith("perception") ? entry.id : undefined}
    >
      <Control
        key={entry.id}
        entry={entry}
        words={words}
        value={value}
        onChange={change}
        saved={<Kept saved={state.saved} isAnswered={value !== undefined} />}
      />
    </QuestionFrame>
  );
}

function isWritten({ kind }: Entry): boolean {
  return kind.endsWith("-text") || kind === "people" || kind === "place";
}
