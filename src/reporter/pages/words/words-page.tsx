import glossary from "../../../../easy-read/en-GB/glossary.json";
import { Button } from "../../../design-system/button/button.tsx";
import { DefinitionList } from "../../../design-system/definition-list/definition-list.tsx";
import { Ideas } from "../../../design-system/ideas/ideas.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { startPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { labelled, labelPicture, titled } from "../../words/labelled.ts";
import { pictureAddress } from "../../words/picture-address.ts";
import { SayHeading } from "../../words/say-heading.tsx";
import { Say } from "../../words/say.tsx";

type Entry = (typeof glossary)[number];

/** Ideas that stand together at most (access.md rule 38). */
const mostTogether = 5;

/** What hard words mean: one link away from every page, in every mode (access.md rule 30). */
export function WordsPage() {
  usePage("words", t("title.page", { page: t("words.title") }));
  return (
    <Stack>
      <SignedClip clipKey="page.words" title={t("words.title")} />
      <PageHeading {...titled("words.title")} />
      <Say k="words.lead" kind="lead" />
      {inGroups(glossary).map((entries) => (
        <Group key={entries[0]?.word} entries={entries} />
      ))}
      <p>
        <Button kind="primary" {...labelled("words.back")} href={startPath} />
      </p>
    </Stack>
  );
}

function inGroups(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return entries.length === 0
    ? []
    : [
        entries.slice(0, mostTogether),
        ...inGroups(entries.slice(mostTogether)),
      ];
}

/** Some words with what they mean, under the first and the last of them, as a dictionary has it. */
function Group({ entries }: { entries: readonly Entry[] }) {
  const first = entries[0]?.word ?? "";
  const last = entries.at(-1)?.word ?? "";
  return (
    <Stack gap="small">
      <SayHeading k="words.group" values={{ first, last }} />
      {labelPicture("words.title") === undefined ? (
        <DefinitionList
          items={entries.map(({ word, means }) => ({
            id: word,
            term: word,
            fact: means,
          }))}
        />
      ) : (
        <Ideas
          ideas={entries.map(({ word, means, picture }) => ({
            picture: pictureAddress(picture),
            text: [
              { text: word, isHard: true },
              { text: `: ${means}`, isHard: false },
            ],
          }))}
        />
      )}
    </Stack>
  );
}
