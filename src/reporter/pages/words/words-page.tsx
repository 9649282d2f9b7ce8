import glossary from "../../../../easy-read/en-GB/glossary.json";
import { Button } from "../../../design-system/button/button.tsx";
import { DefinitionList } from "../../../design-system/definition-list/definition-list.tsx";
import { Ideas } from "../../../design-system/ideas/ideas.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { startPath } from "../../routes.ts";
import { usePage } from "../../site/way.ts";
import { labelled, labelPicture, titled } from "../../words/labelled.ts";
import { pictureAddress } from "../../words/picture-address.ts";
import { Say } from "../../words/say.tsx";

/** What hard words mean: one link away from every page, in every mode (access.md rule 30). */
export function WordsPage() {
  usePage("words", t("title.page", { page: t("words.title") }));
  return (
    <Stack>
      <PageHeading {...titled("words.title")} />
      <Say k="words.lead" kind="lead" />
      {labelPicture("words.title") === undefined ? (
        <DefinitionList
          items={glossary.map(({ word, means }) => ({
            id: word,
            term: word,
            fact: means,
          }))}
        />
      ) : (
        <Ideas
          ideas={glossary.map(({ word, means, picture }) => ({
            picture: pictureAddress(picture),
            text: [
              { text: word, isHard: true },
              { text: `: ${means}`, isHard: false },
            ],
          }))}
        />
      )}
      <p>
        <Button kind="primary" {...labelled("words.back")} href={startPath} />
      </p>
    </Stack>
  );
}
