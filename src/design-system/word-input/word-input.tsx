import { describedBy } from "../field-label/described-by.ts";
import { Field } from "../field-label/field.tsx";
import type { FieldLabelProps } from "../field-label/field-label.tsx";
import { completeWord, offeredWords } from "./complete-word.ts";

export type WordInputProps = FieldLabelProps & {
  id: string;
  value: string;
  onInput: (text: string) => void;
  /** Several words came at once, as when all six are pasted into one field. */
  onManyWords?: ((words: readonly string[]) => void) | undefined;
  /** Every word there is. */
  list: readonly string[];
};

/**
 * One word of the receipt. After four letters the word is offered; on leaving
 * the field it is completed.
 */
export function WordInput(props: WordInputProps) {
  const offers = offeredWords(props.value, props.list);
  return (
    <Field {...props} fieldId={props.id}>
      <input
        class="input"
        id={props.id}
        name={props.id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        list={`${props.id}-offers`}
        value={props.value}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy(props.id, props)}
        onInput={(event) => take(event.currentTarget.value, props)}
        onBlur={() => props.onInput(completeWord(props.value, props.list))}
      />
      <datalist id={`${props.id}-offers`}>
        {offers.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </Field>
  );
}

function take(typed: string, props: WordInputProps) {
  const words = typed.split(/[^A-Za-z]+/).filter((word) => word !== "");
  if (words.length > 1 && props.onManyWords) props.onManyWords(words);
  else props.onInput(typed);
}
