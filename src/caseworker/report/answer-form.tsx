import { Button } from "../../design-system/button/button.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { SavedMark } from "../../design-system/saved-mark/saved-mark.tsx";
import { TextArea } from "../../design-system/text-area/text-area.tsx";
import type { CaseworkReport, Session } from "../../protocol/casework.ts";
import { useInbox } from "../page/inbox.ts";
import type { OnErrors } from "./page-errors.ts";
import { noticeWords } from "./notice-words.ts";
import type { WaitingAnswer } from "./send-answer.ts";
import { useAnswer } from "./use-answer.ts";

/** Writing to the person. Nothing that was written goes away before the relay has confirmed it. */
export function AnswerForm(props: {
  report: CaseworkReport;
  session: Session;
  onSent: () => Promise<void>;
  onErrors: OnErrors;
}) {
  const { words, now } = useInbox();
  const answer = useAnswer(props);
  const { waiting } = answer.draft;
  const act = waiting === null ? "answer.act" : "answer.again";
  return (
    <section class="stack-small answer" aria-labelledby="answer-heading">
      <h2 id="answer-heading" tabIndex={-1}>
        {words("answer.title")}
      </h2>
      {waiting === null ? (
        <TextArea
          id="answer"
          label={words("answer.label")}
          hint={words("answer.hint")}
          error={answer.error}
          errorPrefix={words("error.prefix")}
          value={answer.draft.text}
          onInput={answer.write}
          saved={
            <SavedMark
              state={answer.saved}
              words={{
                saving: words("answer.saving"),
                saved: words("answer.saved"),
                notSaved: words("answer.not-saved"),
              }}
            />
          }
        />
      ) : (
        <Waiting waiting={waiting} error={answer.error} />
      )}
      <p class="notice-plan">
        {noticeWords(
          words,
          props.report.contact,
          props.session.canNotify,
          now(),
        )}
      </p>
      <Button
        kind="primary"
        label={words(answer.isBusy ? "answer.busy" : act)}
        onClick={answer.send}
      />
    </section>
  );
}

/** It may have arrived, or not: so it cannot be changed, only sent again, which is harmless. */
function Waiting(props: { waiting: WaitingAnswer; error: string | undefined }) {
  const { words } = useInbox();
  return (
    <Notice kind="warning" level={3} title={words("answer.waiting")}>
      {props.error && <p>{props.error}</p>}
      <p class="hint">{words("answer.waiting-why")}</p>
      <p class="words">{props.waiting.text}</p>
    </Notice>
  );
}
