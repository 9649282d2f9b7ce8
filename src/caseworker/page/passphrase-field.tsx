import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { TextInput } from "../../design-system/text-input/text-input.tsx";
import { useInbox } from "./inbox.ts";

/** A passphrase, which can be shown, pasted and filled in by a password manager (WCAG 3.3.8). */
export function PassphraseField(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  autocomplete: "current-password" | "new-password";
  onInput: (text: string) => void;
  children?: ComponentChildren;
}) {
  const { words } = useInbox();
  const [isShown, setIsShown] = useState(false);
  const label = isShown ? words("passphrase.hide") : words("passphrase.show");
  return (
    <div class="passphrase stack-small">
      <TextInput
        id={props.id}
        label={props.label}
        hint={props.hint}
        error={props.error}
        errorPrefix={words("error.prefix")}
        type={isShown ? "text" : "password"}
        spellcheck={false}
        autocomplete={props.autocomplete}
        value={props.value}
        onInput={props.onInput}
      />
      <Button
        kind="quiet"
        small
        label={label}
        onClick={() => setIsShown(!isShown)}
      />
      {props.children}
    </div>
  );
}
