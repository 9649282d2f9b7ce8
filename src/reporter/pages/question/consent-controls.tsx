import type { ComponentChildren } from "preact";
import { Choices } from "../../../design-system/choices/choices.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import { t } from "../../../device/words.ts";
import type { DirectoryOrganisation } from "../../../protocol/directory.ts";
import { type AskedWords, optionWords } from "../../tell/question-words.ts";
import { headingOf } from "./contact-control.tsx";
import { QuestionHeading } from "./question-heading.tsx";
import { Say } from "../../words/say.tsx";
import { titled } from "../../words/labelled.ts";

export type ConsentControlProps = {
  entry: Entry;
  words: AskedWords;
  organisations: readonly DirectoryOrganisation[];
  told: { readonly organisationId: string; readonly may: readonly string[] };
  onChange: (changed: { organisationId?: string; may?: string[] }) => void;
  saved: ComponentChildren;
};

/** To whom the report goes. Where the device knows of nobody yet, it says so, and the way goes on. */
export function OrganisationControl(props: ConsentControlProps) {
  const { words, organisations, told } = props;
  if (organisations.length === 0)
    return (
      <Stack>
        <QuestionHeading words={words} />
        <Notice kind="info" {...titled("consent.noneTitle")}>
          <Say k="consent.noneText" />
        </Notice>
      </Stack>
    );
  return (
    <Choices
      {...headingOf(words)}
      id="organisation"
      kind="one"
      options={organisationOptions(organisations)}
      chosen={[told.organisationId]}
      onChange={([organisationId]) => {
        if (organisationId !== undefined) props.onChange({ organisationId });
      }}
      saved={props.saved}
    />
  );
}

/** Who can be chosen: where they work, and how soon they answer. */
export function organisationOptions(
  organisations: readonly DirectoryOrganisation[],
) {
  return organisations.map(({ id, name, areas, promiseDays }) => ({
    value: id,
    label: name,
    hint: [
      t("consent.areas", { areas: areas.join(", ") }),
      t("consent.promise", { count: promiseDays }),
    ].join(". "),
  }));
}

/** To whom they may show it. */
export function MayControl(props: ConsentControlProps) {
  const { entry, words, told } = props;
  return (
    <Choices
      {...headingOf(words)}
      id="may"
      kind="many"
      options={(entry.options ?? []).map((option) => {
        const words = optionWords(entry.id, "may", option.id);
        const { label, picture, hint } = words;
        return { value: option.id, label, picture, hint };
      })}
      chosen={told.may}
      onChange={(may) => {
        props.onChange({ may: [...may] });
      }}
      saved={props.saved}
    />
  );
}
