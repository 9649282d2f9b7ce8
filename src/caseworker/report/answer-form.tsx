import { useEffect, useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { Notice } from "../../design-system/notice/notice.tsx";
import {
  SavedMark,
  type SavedState,
} from "../../design-system/saved-mark/saved-mark.tsx";
import { TextArea } from "../../design-system/text-area/text-area.tsx";
import type { CaseworkReport, Session } from "../../protocol/casework.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import { noticeWords } from "./notice-words.ts";
import {
  prepareAnswer,
  sendAnswer,
  type WaitingAnswer,
} from "./send-answer.ts";

/** Writing to the person. Nothing that was written goes away before the relay has confirmed it. */
export function AnswerForm(props: {
  report: CaseworkReport;
  session: Session;
  onSent: () => Promise<void>;
}) {
  const { words, now } = useInbox();
  const answer = useAnswer(props);
  return (
    <section class="stack-small answer" aria-labelledby="answer-heading">
      <h2 id="answer-heading">{words("answer.title")}</h2>
      {answer.waiting === null ? (
        <TextArea
          id="answer"
          label={words("answer.label")}
          hint={words("answer.hint")}
          error={answer.error}
          errorPrefix={words("error.prefix")}
          value={answer.text}
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
        <Waiting waiting={answer.waiting} error={answer.error} />
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
        label={words(
          answer.isBusy
            ? "answer.busy"
            : answer.waiting === null
              ? "answer.act"
              : "answer.again",
        )}
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

function useAnswer(props: {
  report: CaseworkReport;
  session: Session;
  onSent: () => Promise<void>;
}) {
  const { api, drafts, makeId, now, words } = useInbox();
  const { report, session } = props;
  const [draft, setDraft] = useState(() => drafts.read(report.id));
  const [saved, setSaved] = useState<SavedState>(
    draft.text === "" ? "nothing-yet" : "saved",
  );
  const [error, setError] = useState<string | undefined>(undefined);
  const { isBusy, run } = useBusy();
  useEffect(() => {
    const found = drafts.read(report.id);
    setDraft(found);
    setSaved(found.text === "" ? "nothing-yet" : "saved");
    setError(undefined);
  }, [report.id, drafts]);
  const keep = async (change: Partial<typeof draft>) => {
    const next = { ...drafts.read(report.id), ...change };
    const kept = drafts.write(report.id, next);
    setDraft(next);
    setSaved(next.text === "" ? "nothing-yet" : "saving");
    const isSealed = await kept;
    // A later text speaks for itself.
    if (drafts.read(report.id).text === next.text && next.text !== "")
      setSaved(isSealed ? "saved" : "not-saved");
  };
  const fail = (text: string) => {
    setError(text);
    say(document, text, "now");
  };
  const send = async () => {
    const { text, waiting } = drafts.read(report.id);
    if (waiting === null && text.trim() === "") {
      fail(words("answer.none"));
      document.getElementById("answer")?.focus();
      return;
    }
    const sending =
      waiting ?? (await prepareAnswer(text, session, report, makeId, now()));
    await keep({ text: "", waiting: sending });
    const sent = await sendAnswer(api, report.id, sending);
    if (sent.is === "stored") {
      await keep({ waiting: null });
      setError(undefined);
      say(document, words("answer.done"), "polite");
      await props.onSent();
      return;
    }
    if (sent.is === "refused")
      await keep({ text: sending.text, waiting: null });
    fail(problemWords(words, sent.problem));
  };
  return {
    text: draft.text,
    waiting: draft.waiting,
    saved,
    error,
    isBusy,
    write: (text: string) => {
      setError(undefined);
      void keep({ text });
    },
    send: () => void run(send),
  };
}
