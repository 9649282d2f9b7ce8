import { useState } from "preact/hooks";
import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import { bslPath } from "../routes.ts";
import { clipProblems, formOf, type ClipForm } from "./clip-form.ts";
import { saveClip, sizeAtSite } from "./save-clip.ts";
import type { ClipRow } from "./use-bsl.ts";
import { videoSeconds } from "./video-seconds.ts";

const noErrors: readonly SummaryError[] = [];

/** What was filled in, what is wrong with it, and the way to the relay. */
export type ClipFormState = ReturnType<typeof useClipForm>;

/** The form of one clip. What was filled in stays whatever the relay says. */
export function useClipForm(row: ClipRow) {
  const { words, go, api } = useInbox();
  const [form, setForm] = useState(() => formOf(row.clip));
  const [errors, setErrors] = useState(noErrors);
  const { isBusy, run } = useBusy();
  const put = (change: Partial<ClipForm>) =>
    setForm((now) => ({ ...now, ...change }));
  const send = async () => {
    say(document, words("bsl.form.busy"), "polite");
    const parts = { api, origin: location.origin, sizeAt: sizeAtSite };
    const hash = row.wordsSha256 ?? "";
    const saved = await saveClip(parts, row.key, form, row.clip, hash);
    if (saved.is === "saved") {
      say(document, words("bsl.form.saved"), "polite");
      go(bslPath);
    } else if (saved.is === "no-file")
      setErrors([{ fieldId: "address", text: words("bsl.form.not-found") }]);
    else
      setErrors([
        { fieldId: "save", text: problemWords(words, saved.problem) },
      ]);
  };
  return {
    form,
    put,
    errors,
    isBusy,
    errorOf: (fieldId: string) =>
      errors.find((error) => error.fieldId === fieldId)?.text,
    /** Takes a file, and fills its length in where the browser can tell. */
    chooseVideo: (video: File) => {
      put({ video });
      void videoSeconds(video).then((seconds) => {
        if (seconds !== undefined) put({ seconds: String(seconds) });
      });
    },
    save: () => {
      const found = clipProblems(form, location.origin).map(
        ({ fieldId, word }) => ({ fieldId, text: words(word) }),
      );
      setErrors(found);
      if (found.length === 0) void run(send);
    },
  };
}
