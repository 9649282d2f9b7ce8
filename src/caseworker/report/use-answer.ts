import { useEffect, useState } from "preact/hooks";
import { say } from "../../design-system/live-region/say.ts";
import type { SavedState } from "../../design-system/saved-mark/saved-mark.tsx";
import type { DraftAnswer } from "../../domain/casework/draft-answer.ts";
import type { CaseworkReport, Session } from "../../protocol/casework.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import type { OnErrors } from "./page-errors.ts";
import { prepareAnswer, sendAnswer } from "./send-answer.ts";

type AnswerProps = {
  report: CaseworkReport;
  session: Session;
  onSent: () => Promise<void>;
  onErrors: OnErrors;
};

/** Writing and sending one answer. Every change is kept before anything else happens. */
export function useAnswer(props: AnswerProps) {
  const { api, makeId, now, words } = useInbox();
  const { report, session } = props;
  const { draft, saved, read, keep } = useDraft(report.id);
  const [error, setError] = useState<string | undefined>(undefined);
  const { isBusy, run } = useBusy();
  const fail = (text: string) => {
    setError(text);
    const fieldId = read().waiting === null ? "answer" : "answer-heading";
    props.onErrors([{ fieldId, text }]);
  };
  const send = async () => {
    const { id, text, waiting } = read();
    if (waiting === null && text.trim() === "") {
      fail(words("answer.none"));
      return;
    }
    const sending =
      waiting ??
      (await prepareAnswer(text, session, report, id ?? makeId(), now()));
    await keep({ id: sending.id, text: "", waiting: sending });
    const sent = await sendAnswer(api, report.id, sending);
    if (sent.is === "stored") {
      await keep({ id: null, waiting: null });
      setError(undefined);
      props.onErrors([]);
      say(document, words("answer.done"), "polite");
      await props.onSent();
      return;
    }
    if (sent.is === "refused") {
      // The words stay; sent again by choice, they are another answer.
      await keep({ id: null, text: sending.text, waiting: null });
      await props.onSent();
    }
    fail(problemWords(words, sent.problem));
  };
  const write = (text: string) => {
    setError(undefined);
    void keep({ id: read().id ?? makeId(), text });
  };
  return { draft, saved, error, isBusy, write, send: () => void run(send) };
}

/** The draft of one report, and whether its sealed copy stands. */
function useDraft(reportId: string) {
  const { drafts } = useInbox();
  const [draft, setDraft] = useState(() => drafts.read(reportId));
  const stateOf = ({ text }: DraftAnswer): SavedState => {
    if (text === "") return "nothing-yet";
    return drafts.lasts(reportId) ? "saved" : "not-saved";
  };
  const [saved, setSaved] = useState<SavedState>(() => stateOf(draft));
  useEffect(() => {
    const found = drafts.read(reportId);
    setDraft(found);
    setSaved(stateOf(found));
  }, [reportId, drafts]);
  const keep = async (change: Partial<DraftAnswer>) => {
    const next = { ...drafts.read(reportId), ...change };
    const kept = drafts.write(reportId, next);
    setDraft(next);
    setSaved(next.text === "" ? "nothing-yet" : "saving");
    const isSealed = await kept;
    // A later text speaks for itself.
    if (drafts.read(reportId).text === next.text && next.text !== "")
      setSaved(isSealed ? "saved" : "not-saved");
  };
  return { draft, saved, keep, read: () => drafts.read(reportId) };
}
