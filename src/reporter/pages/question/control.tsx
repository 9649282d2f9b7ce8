import type { ComponentChildren } from "preact";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import type { AnswerValue } from "../../../domain/report/answer.ts";
import type { AskedWords } from "../../tell/question-words.ts";
import { ChoiceControl } from "./choice-control.tsx";
import { FieldsControl } from "./fields-control.tsx";
import { PlaceControl } from "./place-control.tsx";
import { WhenControl } from "./when-control.tsx";

export type ControlProps = {
  entry: Entry;
  words: AskedWords;
  value: AnswerValue | undefined;
  /** The answer now; null where nothing is left of it. */
  onChange: (value: AnswerValue | null) => void;
  saved: ComponentChildren;
};

/** The control of a question, by its kind. */
export function Control(props: ControlProps) {
  switch (props.entry.kind) {
    case "long-text":
    case "short-text":
    case "people":
      return <TextControl {...props} />;
    case "one-choice":
    case "many-choices":
      return <ChoiceControl {...props} />;
    case "fields":
      return <FieldsControl {...props} />;
    case "about-when":
      return <WhenControl {...props} />;
    case "place":
      return <PlaceControl {...props} />;
    case "contact":
    case "consent":
      throw new Error("a question of several steps has a page of its own");
  }
}

function TextControl({ entry, words, value, onChange, saved }: ControlProps) {
  const field = {
    id: entry.id,
    label: words.title,
    picture: words.picture,
    asHeading: true,
    part: words.part,
    hint: words.hint,
    value: textOf(value),
    onInput: (text: string) => {
      onChange(text === "" ? null : textAnswer(entry, text));
    },
    saved,
  };
  return entry.kind === "short-text" ? (
    <TextInput {...field} />
  ) : (
    <TextArea {...field} />
  );
}

function textOf(value: AnswerValue | undefined): string {
  if (value?.kind === "text") return value.text;
  return value?.kind === "people" ? value.description : "";
}

function textAnswer(entry: Entry, text: string): AnswerValue {
  return entry.kind === "people"
    ? { kind: "people", description: text }
    : { kind: "text", text };
}
