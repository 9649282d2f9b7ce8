import type { ComponentChildren, Ref } from "preact";

import { describedBy } from "../field-label/described-by.ts";
import { Field } from "../field-label/field.tsx";
import type { FieldLabelProps } from "../field-label/field-label.tsx";

export type TextInputProps = FieldLabelProps & {
  id: string;
  /** `email`, `tel` and `search` change the keyboard, never what is allowed. */
  type?: "text" | "email" | "tel" | "search" | "password" | undefined;
  /** The keyboard alone, where `type` would not go with `autocomplete` (an email address as a user name). */
  keyboard?: "email" | "numeric" | undefined;
  value?: string | undefined;
  onInput?: ((text: string) => void) | undefined;
  /** What it holds, from the HTML list of tokens; "off" unless told. */
  autocomplete?:
    | "off"
    | "name"
    | "email"
    | "username"
    | "tel"
    | "current-password"
    | "new-password"
    | "one-time-code"
    | undefined;
  /** Half as wide, for dates and codes. */
  short?: boolean | undefined;
  /** Off for codes and addresses, where a red line would only frighten. */
  spellcheck?: boolean | undefined;
  saved?: ComponentChildren | undefined;
  fieldRef?: Ref<HTMLInputElement> | undefined;
};

/** One line of text. */
export function TextInput(props: TextInputProps) {
  return (
    <Field {...props} fieldId={props.id}>
      <input
        class={props.short ? "input short" : "input"}
        id={props.id}
        name={props.id}
        ref={props.fieldRef ?? null}
        // Preact types every kind of input apart; they differ in role alone.
        type={(props.type ?? "text") as "text"}
        autocomplete={props.autocomplete ?? "off"}
        spellcheck={props.spellcheck ?? props.type === undefined}
        inputMode={props.keyboard}
        autocapitalize={
          (props.type ?? props.keyboard) === undefined ? undefined : "none"
        }
        value={props.value}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy(props.id, props)}
        onInput={(event) => props.onInput?.(event.currentTarget.value)}
      />
      {props.saved}
    </Field>
  );
}
