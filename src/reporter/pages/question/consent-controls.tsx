import type { ComponentChildren } from "preact";
import { Choices } from "../../../design-system/choices/choices.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import { t } from "../../../device/words.ts";
import type { DirectoryOrganisation } from "../../../protocol/directory.ts";
import { type AskedWords, optionWords } from "../../tell/question-words.ts";
import { headingOf } from "./contact-control.tsx";

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
        <PageHeading title={words.title} part={words.part} />
        <Notice kind="info" title={t("consent.noneTitle")}>
          <p>{t("consent.noneText")}</p>
        </Notice>
      </Stack>
    );
  return (
    <Choices
      {...headingOf(words)}
      id="organisation"
      kind="one"
      options={organisations.map(({ id, name, areas, promiseDays }) => ({
        value: id,
        label: name,
        hint: [
          t("consent.areas", { areas: areas.join(", ") }),
          t("consent.promise", { count: promiseDays }),
        ].join(". "),
      }))}
      chosen={[told.organisationId]}
      onChange={([organisationId]) => {
        if (organisationId !== undefined) props.onChange({ organisationId });
      }}
      saved={props.saved}
    />
  );
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
        const { label, hint } = optionWords(entry.id, "may", option.id);
        return { value: option.id, label, hint };
      })}
      chosen={told.may}
      onChange={(may) => {
        props.onChange({ may: [...may] });
      }}
      saved={props.saved}
    />
  );
}
