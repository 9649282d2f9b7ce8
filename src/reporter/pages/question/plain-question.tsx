import { answerOf } from "../../../domain/questionnaire/engine.ts";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import type { AnswerValue } from "../../../domain/report/answer.ts";
import { useWay } from "../../site/way.ts";
import { answerInWords } from "../../tell/answer-words.ts";
import { withAnswer, withNotSure } from "../../tell/change-draft.ts";
import { pathAfter, pathBefore } from "../../tell/paths.ts";
import { askedWords } from "../../tell/question-words.ts";
import { useTools } from "../../tools.ts";
import { Control } from "./control.tsx";
import { QuestionFrame } from "./question-frame.tsx";
import { Kept } from "./saved.tsx";
import { type Asked, useGoingOn } from "./use-question.ts";

const noErrors: readonly [] = [];

/** A question that is one control. Whatever is put into it is an answer: it has no errors. */
export function PlainQuestion(asked: Asked) {
  const { entry, from, incident, draft } = asked;
  const way = useWay();
  const { manner } = useTools();
  const { writer, state } = draft;
  const { report } = state.draft;
  const words = askedWords(entry, null);
  const told = answerOf(report, entry.id, incident);
  const value = told?.value;
  const change = (next: AnswerValue | null) => {
    writer.change((now) => withAnswer(now, entry.id, next, manner(), incident));
  };
  const goOn = useGoingOn(asked);
  const holdsNotSure = entry.options?.some(({ id }) => id === "not-sure");
  return (
    <QuestionFrame
      page={pageOf(asked)}
      words={words}
      draft={draft}
      errors={noErrors}
      answer={told === undefined ? "" : answerInWords(entry, told)}
      isNotSure={value?.kind === "not-sure"}
      isWritten={isWritten(entry)}
      backHref={pathBefore(report, entry.id, from, incident)}
      onContinue={goOn}
      onNotSure={
        holdsNotSure
          ? undefined
          : () => {
              writer.change((now) =>
                withNotSure(now, entry.id, manner(), incident),
              );
              goOn();
            }
      }
      onSkip={() => {
        way.go(pathAfter(report, entry.id, from, incident));
      }}
      countsFrom={entry.keptIn.startsWith("perception") ? entry.id : undefined}
    >
      <Control
        key={pageOf(asked)}
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
  return (
    kind.endsWith("-text") ||
    kind === "people" ||
    kind === "place" ||
    kind === "fields"
  );
}

/** The same question of another incident is another page. */
function pageOf({ entry, incident }: Asked): string {
  return incident === null ? entry.id : `${entry.id} ${incident}`;
}
