import {
  type ChoiceOption,
  Choices,
} from "../../../design-system/choices/choices.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import type { AnswerValue } from "../../../domain/report/answer.ts";
import type { Option } from "../../../domain/questionnaire/entry.ts";
import { optionWords } from "../../tell/question-words.ts";
import type { ControlProps } from "./control.tsx";

/** One choice or many. Details that were written stay, whatever is chosen beside them. */
export function ChoiceControl(props: ControlProps) {
  const { entry, words, value, onChange } = props;
  const isOne = entry.kind === "one-choice";
  const chosen = chosenOf(value);
  const details = detailsOf(value);
  const answer = (choices: readonly string[], text: string) => {
    onChange(answerOfChoices(isOne, choices, text));
  };
  return (
    <Choices
      id={entry.id}
      kind={isOne ? "one" : "many"}
      label={words.title}
      picture={words.picture}
      asHeading
      part={words.part}
      hint={words.hint}
      options={(entry.options ?? []).map((option) =>
        choiceOption(entry.id, option, details, (text) => {
          answer(chosen, text);
        }),
      )}
      chosen={chosen}
      onChange={(choices) => {
        answer(choices, details);
      }}
      saved={props.saved}
    />
  );
}

function choiceOption(
  id: string,
  option: Option,
  details: string,
  onDetails: (text: string) => void,
): ChoiceOption {
  const words = optionWords(id, null, option.id);
  return {
    value: option.id,
    label: words.label,
    picture: words.picture,
    hint: words.hint,
    details: option.hasDetails && (
      <TextInput
        id={`${id}-details`}
        {...(words.details ?? { label: words.label })}
        value={details}
        onInput={onDetails}
      />
    ),
  };
}

function answerOfChoices(
  isOne: boolean,
  choices: readonly string[],
  details: string,
): AnswerValue | null {
  const [first] = choices;
  if (first === undefined && details === "") return null;
  return isOne
    ? { kind: "choice", choice: first ?? "", details }
    : { kind: "choices", choices: [...choices], details };
}

function chosenOf(value: AnswerValue | undefined): readonly string[] {
  if (value?.kind === "choice") return [value.choice];
  return value?.kind === "choices" ? value.choices : [];
}

function detailsOf(value: AnswerValue | undefined): string {
  return value?.kind === "choice" || value?.kind === "choices"
    ? value.details
    : "";
}
