import type { ComponentChildren } from "preact";

import { FieldError } from "../field-error/field-error.tsx";
import type { FieldLabelProps } from "./field-label.tsx";
import { FieldLabel } from "./field-label.tsx";
import { Hint } from "./hint.tsx";

/** Label, hint, error and then the control: the same order everywhere. */
export function Field(
  props: FieldLabelProps & { fieldId: string; children: ComponentChildren },
) {
  return (
    <div class={props.error ? "field has-error" : "field"}>
      <FieldLabel {...props} />
      {props.hint && <Hint fieldId={props.fieldId}>{props.hint}</Hint>}
      {props.error && (
        <FieldError
          fieldId={props.fieldId}
          text={props.error}
          prefix={props.errorPrefix}
          picture={props.errorPicture}
        />
      )}
      {props.children}
    </div>
  );
}
