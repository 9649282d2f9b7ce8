import { useState } from "preact/hooks";
import { Choices } from "../../../design-system/choices/choices.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import { readWhen } from "../../../domain/questionnaire/read-when.ts";
import type { AboutWhen } from "../../../domain/report/about-when.ts";
import { optionWords } from "../../tell/question-words.ts";
import { useTools } from "../../tools.ts";
import type { ControlProps } from "./control.tsx";
import {
  anotherTime,
  dayOfDevice,
  isNamedTime,
  whenOptions,
} from "../../tell/when-options.ts";

/**
 * About when: a few near times, or any other in the words that people use. What they write stays as it is; `readWhen` reads a date
 * from it where there is one.
 */
export function WhenControl({
  entry,
  words,
  value,
  onChange,
  saved,
}: ControlProps) {
  const { nowMs } = useTools();
  const when = value?.kind === "about-when" ? value.when : undefined;
  // "today" typed as another time stays where it is typed: a field that jumps takes the words from under the hand.
  const [chosen, setChosen] = useState(when && optionOf(when));
  const written = when?.written ?? "";
  const answer = (option: string, text: string) => {
    const read = readAs(option, text, dayOfDevice(nowMs()));
    onChange({ kind: "about-when", when: read });
  };
  return (
    <Choices
      id={entry.id}
      kind="one"
      label={words.title}
      picture={words.picture}
      asHeading
      part={words.part}
      hint={words.hint}
      options={whenOptions.map((option) => {
        const { label, picture, details, detailsHint } = optionWords(
          entry.id,
          null,
          option,
        );
        return {
          value: option,
          label,
          picture,
          details: (
            <TextInput
              id={`${entry.id}-details`}
              {...(details ?? { label })}
              hint={detailsHint}
              value={written}
              onInput={(text) => {
                answer(option, text);
              }}
            />
          ),
        };
      })}
      chosen={chosen === undefined ? [] : [chosen]}
      onChange={([option]) => {
        if (option === undefined) return;
        setChosen(option);
        answer(option, written);
      }}
      saved={saved}
    />
  );
}

function readAs(option: string, written: string, todayOn: string): AboutWhen {
  return isNamedTime(option)
    ? { is: option, written }
    : readWhen(written, todayOn);
}

function optionOf(when: AboutWhen): string {
  return isNamedTime(when.is) ? when.is : anotherTime;
}
