import {
  type ChoiceOption,
  Choices,
} from "../../../design-system/choices/choices.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { seenOptions } from "../../../domain/questionnaire/options.ts";
import type { AnswerValue } from "../../../domain/report/answer.ts";
import type { Option } from "../../../domain/questionnaire/entry.ts";
import { t } from "../../../device/words.ts";
import { labelled } from "../../words/labelled.ts";
import { optionWords } from "../../tell/question-words.ts";
import type { ControlProps } from "./control.tsx";

/** One choice or many. Details that were written stay, whatever is chosen beside them. */
export function ChoiceControl(props: ControlProps) {
  const { entry, value, onChange } = props;
  const isOne = entry.kind === "one-choice";
  const chosen = chosenOf(value);
  const details = detailsOf(value);
  const answer = (choices: readonly string[], text: string) => {
    onChange(answerOfChoices(isOne, choices, text));
  };
  if (entry.hasWords !== true) return <Options {...props} answer={answer} />;
  return (
    <Stack>
      <Options {...props} saved={undefined} answer={answer} />
      <TextArea
        {...labelled(`questionnaire:${entry.id}.words`)}
        id={`${entry.id}-words`}
        value={details}
        onInput={(text) => {
          answer(chosen, text);
        }}
        saved={props.saved}
      />
    </Stack>
  );
}

function Options(
  props: ControlProps & {
    answer: (choices: readonly string[], details: string) => void;
  },
) {
  const { entry, words, value, answer } = props;
  const chosen = chosenOf(value);
  const details = detailsOf(value);
  const { main, more } = seenOptions(entry);
  const shown = (options: readonly Option[]) =>
    options.map((option) =>
      choiceOption(entry.id, option, details, (text) => {
        answer(chosen, text);
      }),
    );
  return (
    <Choices
      id={entry.id}
      kind={entry.kind === "one-choice" ? "one" : "many"}
      label={words.title}
      picture={words.picture}
      asHeading
      part={words.part}
      hint={words.hint}
      options={shown(main)}
      more={
        more.length === 0
          ? undefined
          : { ...labelled("question.more"), options: shown(more) }
      }
      chosen={chosen}
      onChange={(now) => {
        answer(now, details);
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
    alone: option.isNone && { or: t("question.or") },
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
