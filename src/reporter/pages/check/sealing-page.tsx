import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { usePage } from "../../site/way.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture } from "../../words/labelled.ts";

/** Stands there while the words are drawn and the report is sealed. */
export function SealingPage() {
  const title = t("check.sealingTitle");
  usePage("sealing", t("title.page", { page: title }));
  return (
    <Stack>
      <PageHeading title={title} picture={labelPicture("check.sealingTitle")} />
      <Say k="check.sealing" kind="lead" />
    </Stack>
  );
}
