import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import { smallFieldWords } from "../../tell/question-words.ts";
import type { ControlProps } from "./control.tsx";
import { QuestionHeading } from "./question-heading.tsx";

/** Small things that belong together, such as what is known of a bus. Any of them is enough. */
export function FieldsControl(props: ControlProps) {
  const { entry, words, value, onChange } = props;
  const told = value?.kind === "fields" ? value.fields : {};
  const change = (field: string, text: string) => {
    const { [field]: _former, ...others } = told;
    const fields = text === "" ? others : { ...others, [field]: text };
    onChange(
      Object.keys(fields).length === 0 ? null : { kind: "fields", fields },
    );
  };
  return (
    <Stack>
      <QuestionHeading words={words} />
      {(entry.fields ?? []).map((field, index, all) => (
        <TextInput
          key={field}
          id={`${entry.id}-${field}`}
          {...smallFieldWords(entry.id, field)}
          value={told[field] ?? ""}
          onInput={(text) => {
            change(field, text);
          }}
          saved={index === all.length - 1 ? props.saved : undefined}
        />
      ))}
    </Stack>
  );
}
