import { Choices } from "../../../design-system/choices/choices.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import { t } from "../../../device/words.ts";
import { fieldWords, optionWords } from "../../tell/question-words.ts";
import { type ContactControlProps, headingOf } from "./contact-control.tsx";
import { errorOf } from "./use-question.ts";
import { QuestionHeading } from "./question-heading.tsx";

const says = ["news", "everything"] as const;

/** How much an email may say, with what each choice risks beside it. */
export function NoticeControl(props: ContactControlProps) {
  return (
    <Choices
      {...headingOf(props.words)}
      id="notice"
      kind="one"
      options={says.map((value) => {
        const words = optionWords(props.entry.id, "notice", value);
        const { label, picture, hint } = words;
        return { value, label, picture, hint };
      })}
      chosen={[props.rules.noticeSays]}
      onChange={([chosen]) => {
        const noticeSays = says.find((value) => value === chosen);
        if (noticeSays !== undefined) props.onChange({ noticeSays });
      }}
      saved={props.saved}
    />
  );
}

/** Between which times an email may go. */
export function TimesControl(props: ContactControlProps) {
  const { entry, rules, words, errors } = props;
  const word = (name: string) => fieldWords(entry.id, name, "times");
  return (
    <Stack>
      <QuestionHeading words={words} />
      <TextInput
        id="not-before"
        short
        {...word("notBefore")}
        value={rules.notBefore ?? ""}
        {...errorOf(errors, "not-before")}
        errorPrefix={t("question.errorPrefix")}
        onInput={(text) => {
          props.onChange({ notBefore: text === "" ? null : text });
        }}
      />
      <TextInput
        id="not-after"
        short
        {...word("notAfter")}
        value={rules.notAfter ?? ""}
        {...errorOf(errors, "not-after")}
        errorPrefix={t("question.errorPrefix")}
        onInput={(text) => {
          props.onChange({ notAfter: text === "" ? null : text });
        }}
        saved={props.saved}
      />
    </Stack>
  );
}
