import { useRef, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Details } from "../../../design-system/details/details.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { SavedMark } from "../../../design-system/saved-mark/saved-mark.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { firstQuestionId } from "../../../domain/questionnaire/first-question.ts";
import { type From, taskListPath } from "../../routes.ts";
import { FirstClip } from "../../site/first-clip.tsx";
import {
  firstHint,
  FirstSay,
  firstLabel,
  plain,
  firstTitle,
} from "../../site/first-say.tsx";
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
  useSayingSaved("first-question", state.saved, plain(saved.said));
  return (
    <Stack>
      <Reading words={question} state={state} onTakeOver={answer.takeOver} />
      <FirstClip
        loaded={props.loaded}
        clipKey={firstQuestionId}
        title={plain(question.title)}
        line={plain(props.words.noClip)}
      />
      <TextArea
        id={firstQuestionId}
        {...firstLabel(question.title)}
        asHeading
        part={plain(question.part)}
        hint={firstHint(question.hint)}
        fieldRef={field}
        onInput={answer.onInput}
        saved={
          <SavedMark state={state.saved} words={savedWords(saved, state)} />
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
      <Help words={question} />
      <ToAllParts words={question} />
    </Stack>
  );
}

function ToAllParts({ words }: { words: FirstWords["question"] }) {
  return (
    <p>
      <Button kind="quiet" {...firstLabel(words.list)} href={taskListPath} />
    </p>
  );
}

function Help({ words }: { words: FirstWords["question"] }) {
  return (
    <div class="extra">
      <Details {...firstLabel(words.help)}>
        <FirstSay words={words.helpText} />
        <Notice kind="info">
          <FirstSay words={words.speak} />
        </Notice>
      </Details>
    </div>
  );
}

function savedWords(words: FirstWords["saved"], state: FirstAnswerState) {
  return {
    saving: plain(words.saving),
    saved: plain(words.saved),
    notSaved: state.notSaved || plain(words.notSaved),
  };
}

function stateWhere(isAway: boolean, state: FirstAnswerState) {
  return isAway ? { ...state, saved: "not-saved" as const } : state;
}

/** Another page writes, or took the draft away. */
function Reading(props: {
  words: FirstWords["question"];
  state: FirstAnswerState;
  onTakeOver: () => void;
}) {
  const { words, state } = props;
  if (state.Gone) return <state.Gone />;
  if (!state.isReader) return null;
  return (
    <Notice kind="info" {...firstTitle(words.readerTitle)}>
      <FirstSay words={words.readerText} />
      <Button {...firstLabel(words.readerAct)} onClick={props.onTakeOver} />
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
        {...firstLabel(words.continue)}
        onClick={onPress("continue")}
      />
      <Button {...firstLabel(words.notSure)} onClick={onPress("not-sure")} />
      <Button
        kind="quiet"
        {...firstLabel(words.skip)}
        onClick={onPress("skip")}
      />
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
      <FirstSay words={hasFailed ? words.failedText : words.text} />
      {hasFailed && (
        <Button {...firstLabel(words.again)} onClick={props.onTryAgain} />
      )}
    </Notice>
  );
}
