import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

/** What is wrong, beside its field. `prefix` ("Error:") is spoken before it. */
export function FieldError(props: {
  fieldId: string;
  text: string;
  prefix?: string | undefined;
}) {
  return (
    <p class="field-error" id={`${props.fieldId}-error`}>
      {props.prefix && <VisuallyHidden text={`${props.prefix} `} />}
      {props.text}
    </p>
  );
}
