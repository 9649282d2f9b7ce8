import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import { fieldWords } from "../../tell/question-words.ts";
import type { ControlProps } from "./control.tsx";
import { QuestionHeading } from "./question-heading.tsx";

/** A place: the area, and the place in it. Either is enough. */
export function PlaceControl(props: ControlProps) {
  const { entry, words, value, onChange } = props;
  const told =
    value?.kind === "place" ? value : { kind: "place", area: "", details: "" };
  const change = (area: string, details: string) => {
    onChange(area + details === "" ? null : { kind: "place", area, details });
  };
  return (
    <Stack>
      <QuestionHeading words={words} />
      <TextInput
        id={`${entry.id}-area`}
        {...fieldWords(entry.id, "area")}
        value={told.area}
        onInput={(area) => {
          change(area, told.details);
        }}
      />
      <TextArea
        id={entry.id}
        {...fieldWords(entry.id, "place")}
        value={told.details}
        onInput={(details) => {
          change(told.area, details);
        }}
        saved={props.saved}
      />
    </Stack>
  );
}
