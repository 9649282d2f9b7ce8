import { useState } from "preact/hooks";

import { Button } from "../button/button.tsx";
import { say } from "../live-region/say.ts";

export type CopyButtonProps = {
  /** "Copy the words". */
  label: string;
  /** Address of a small picture that stands left of the label. */
  picture?: string | undefined;
  /** Shown beside the button and spoken: "Copied". */
  copied: string;
  /** When the device does not allow it: what to do instead. */
  notCopied: string;
  /** Puts the text on the clipboard; false when the device refused. */
  copy: () => Promise<boolean>;
  kind?: "primary" | "secondary" | undefined;
};

/** Copies, and says whether it worked, in text and for ears. */
export function CopyButton(props: CopyButtonProps) {
  const [answer, setAnswer] = useState("");
  async function copyAndSay() {
    const words = (await props.copy()) ? props.copied : props.notCopied;
    setAnswer(words);
    say(document, words, "polite");
  }
  return (
    <div class="buttons">
      <Button
        label={props.label}
        picture={props.picture}
        kind={props.kind ?? "secondary"}
        onClick={() => void copyAndSay()}
      />
      {answer && <p class="copied">{answer}</p>}
    </div>
  );
}
