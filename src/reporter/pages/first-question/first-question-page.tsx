import { useRef, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Details } from "../../../design-system/details/details.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { SavedMark } from "../../../design-system/saved-mark/saved-mark.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { type From, taskListPath } from "../../routes.ts";
import type { FirstWords } from "../../site/first-words.ts";
import type { Act, FirstAnswerState, Loaded } from "../../site/loaded.ts";
import { useSayingSaved } from "../../site/use-saying-saved.ts";
import { usePage } from "../../site/way.ts";
import { useFirstAnswer } from "./use-first-answer.ts";

/**
 * The first question. It can be answered before anything else has come: the text is the browser's, and the draft takes it over as
 * it is.
 */
export function FirstQuestionPage(props: {
  words: FirstWords;
  loaded: Loaded | null;
  from: From;
  /** The page was left before the rest had come. */
  onLeft: (typed: string) => void;
  hasFailed: boolean;
  onTryAgain: () => void;
}) {
  const { question, saved, titles, loading } = props.words;
  usePage("first-question", titles.question);
  const field = useRef<HTMLTextAreaElement>(null);
  const answer = useFirstAnswer(props.loaded, props.from, field, props.onLeft);
  const [waits, setWaits] = useState<Act | null>(null);
  const press = (act: Act) => () => {
    setWaits(act);
    answer.press(act);
  };
  const hasFailed = props.hasFailed || answer.hasFailed;
  const isAway = hasFailed && answer.state.saved === "saving";
  const state = stateWhere(isAway, answer.state);
  useSayingSaved("first-question", state.saved, saved.said);
  return (
    <Stack>
      {state.isReader && (
        <Reading words={question} onTakeOver={answer.takeOver} />
      )}
      <TextArea
        id="what-happened"
        label={question.title}
        asHeading
        part={question.part}
        hint={question.hint}
        fieldRef={field}
        onInput={answer.onInput}
        saved={
          <SavedMark
            state={state.saved}
            words={{ ...saved, notSaved: state.notSaved || saved.notSaved }}
          />
        }
      />
      <Acts words={question} onPress={press} />
      {(isAway || (waits !== null && (hasFailed || props.loaded === null))) && (
        <Waiting
          words={loading}
          hasFailed={hasFailed}
          onTryAgain={answer.hasFailed ? answer.tryAgain : props.onTryAgain}
        />
      )}
      <Details summary={question.help}>
        <p>{question.helpText}</p>
      </Details>
      <p>
        <Button kind="quiet" label={question.list} href={taskListPath} />
      </p>
    </Stack>
  );
}

function stateWhere(isAway: boolean, state: FirstAnswerState) {
  return isAway ? { ...state, saved: "not-saved" as const } : state;
}

/** Another page writes. */
function Reading(props: {
  words: FirstWords["question"];
  onTakeOver: () => void;
}) {
  const { words } = props;
  return (
    <Notice kind="info" title={words.readerTitle}>
      <p>{words.readerText}</p>
      <Button label={words.readerAct} onClick={props.onTakeOver} />
    </Notice>
  );
}

function Acts(props: {
  words: FirstWords["question"];
  onPress: (act: Act) => () => void;
}) {
  const { words, onPress } = props;
  return (
    <ButtonRow>
      <Button
        kind="primary"
        label={words.continue}
        onClick={onPress("continue")}
      />
      <Button label={words.notSure} onClick={onPress("not-sure")} />
      <Button kind="quiet" label={words.skip} onClick={onPress("skip")} />
    </ButtonRow>
  );
}

/** A button was pressed before the rest had come: it is done as soon as it can be. */
function Waiting(props: {
  words: FirstWords["loading"];
  hasFailed: boolean;
  onTryAgain: () => void;
}) {
  const { words, hasFailed } = props;
  return (
    <Notice kind="info">
      <p>{hasFailed ? words.failedText : words.text}</p>
      {hasFailed && <Button label={words.again} onClick={props.onTryAgain} />}
    </Notice>
  );
}
