import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { Notice } from "../../design-system/notice/notice.tsx";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import { bslPath } from "../routes.ts";

/** Asks once, and says what is lost. */
export function RemoveClip(props: {
  clipKey: string;
  isAsking: boolean;
  onAsk: (isAsking: boolean) => void;
}) {
  const { words, api, go } = useInbox();
  const [problem, setProblem] = useState("");
  const remove = async () => {
    const answer = await api.removeClip(props.clipKey);
    if (answer.is !== "ok") return setProblem(problemWords(words, answer));
    say(document, words("bsl.removed"), "polite");
    go(bslPath);
  };
  if (!props.isAsking)
    return (
      <p>
        <Button
          kind="danger"
          label={words("bsl.remove")}
          onClick={() => props.onAsk(true)}
        />
      </p>
    );
  return (
    <Notice kind="warning" title={words("bsl.remove-title")}>
      <p>{problem === "" ? words("bsl.remove-text") : problem}</p>
      <ButtonRow>
        <Button
          kind="danger"
          label={words("bsl.remove-act")}
          onClick={() => void remove()}
        />
        <Button
          label={words("bsl.remove-keep")}
          onClick={() => props.onAsk(false)}
        />
      </ButtonRow>
    </Notice>
  );
}
