import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { usePage } from "../../site/way.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture } from "../../words/labelled.ts";

/** Stands there while the words are stretched and the relay is asked. */
export function FindingPage() {
  const title = t("comeBack.findingTitle");
  usePage("finding", t("title.page", { page: title }));
  return (
    <Stack>
      <PageHeading
        title={title}
        picture={labelPicture("comeBack.findingTitle")}
      />
      <Say k="comeBack.finding" kind="lead" />
    </Stack>
  );
}
