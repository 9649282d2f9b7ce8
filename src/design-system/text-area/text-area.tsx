import {
  type ComponentChildren,
  type ComponentType,
  createContext,
  type Ref,
} from "preact";
import { useContext } from "preact/hooks";

import { describedBy } from "../field-label/described-by.ts";
import { Field } from "../field-label/field.tsx";
import type { FieldLabelProps } from "../field-label/field-label.tsx";

export type TextAreaProps = FieldLabelProps & {
  id: string;
  /**
   * The text when the app holds it. Leave it out to let the browser hold it:
   * then what was typed before the scripts came is not overwritten.
   */
  value?: string | undefined;
  /** Fires on every change, not on leaving the field: nothing may be lost. */
  onInput?: ((text: string) => void) | undefined;
  /** The `SavedMark`, always right under what was typed. */
  saved?: ComponentChildren | undefined;
  fieldRef?: Ref<HTMLTextAreaElement> | undefined;
};

/** Another way to fill a text area, which an app may put beside what says that it is saved. */
export const TextAreaToolsContext = createContext<ComponentType<{
  fieldId: string;
}> | null>(null);

/** Room for long text. It grows, counts nothing and never cuts off. */
export function TextArea(props: TextAreaProps) {
  const Tools = useContext(TextAreaToolsContext);
  return (
    <Field {...props} fieldId={props.id}>
      <textarea
        class="input"
        id={props.id}
        name={props.id}
        ref={props.fieldRef ?? null}
        rows={7}
        autocomplete="off"
        spellcheck={true}
        value={props.value}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy(props.id, props)}
        onInput={(event) => props.onInput?.(event.currentTarget.value)}
      />
      <div class="under-text">
        {props.saved}
        {Tools && <Tools fieldId={props.id} />}
      </div>
    </Field>
  );
}
