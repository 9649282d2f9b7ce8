import { Pictured } from "../picture/pictured.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

/** What is wrong, beside its field. `prefix` ("Error:") is spoken before it. */
export function FieldError(props: {
  fieldId: string;
  text: string;
  prefix?: string | undefined;
  /** Address of a picture that stands left of the words. */
  picture?: string | undefined;
}) {
  return (
    <p class="field-error" id={`${props.fieldId}-error`}>
      <Pictured picture={props.picture}>
        {props.prefix && <VisuallyHidden text={`${props.prefix} `} />}
        {props.text}
      </Pictured>
    </p>
  );
}
