import { useRef } from "preact/hooks";

import { FieldError } from "../field-error/field-error.tsx";
import { describedBy } from "../field-label/described-by.ts";
import { Hint } from "../field-label/hint.tsx";

export type FileInputProps = {
  /** Also the id of the button, for error links. */
  id: string;
  /** What the file is. */
  label: string;
  /** What the button does: "Choose a file". */
  act: string;
  /** What was chosen, with its size; or that nothing was. */
  chosen: string;
  /** Types and endings that the browser offers first. */
  accept: string;
  hint?: string | undefined;
  error?: string | undefined;
  errorPrefix?: string | undefined;
  onChoose: (file: File) => void;
};

/**
 * Chooses one file. A real button opens the browser's own window: speech software cannot press the browser's own file field
 * (alphagov/govuk-frontend, issue 3686).
 */
export function FileInput(props: FileInputProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div
      class={props.error ? "field has-error" : "field"}
      role="group"
      aria-labelledby={`${props.id}-label`}
    >
      <p class="label" id={`${props.id}-label`}>
        {props.label}
      </p>
      {props.hint && <Hint fieldId={props.id}>{props.hint}</Hint>}
      {props.error && (
        <FieldError
          fieldId={props.id}
          text={props.error}
          prefix={props.errorPrefix}
        />
      )}
      <input
        type="file"
        hidden
        ref={field}
        accept={props.accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file again is a choice too.
          event.currentTarget.value = "";
          if (file !== undefined) props.onChoose(file);
        }}
      />
      <p class="file">
        <button
          type="button"
          class="button"
          id={props.id}
          aria-labelledby={`${props.id}-act ${props.id}-label`}
          aria-describedby={describedBy(props.id, props)}
          onClick={() => field.current?.click()}
        >
          <span id={`${props.id}-act`}>{props.act}</span>
        </button>{" "}
        <span role="status">{props.chosen}</span>
      </p>
    </div>
  );
}
