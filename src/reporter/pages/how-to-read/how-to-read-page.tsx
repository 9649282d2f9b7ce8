import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { looksPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { BackToWhereYouWere } from "../looks/back-to-where-you-were.tsx";
import { LanguageChoices } from "./language-choices.tsx";
import { LookChoices } from "../looks/look-choices.tsx";

/** Asked once at the first start, and never in the way. */
export function HowToReadPage() {
  const title = t("howToRead.title");
  usePage("how-to-read", t("title.page", { page: title }));
  return (
    <Stack>
      <SignedClip clipKey="page.how-to-read" title={title} />
      <PageHeading title={title} picture={labelPicture("howToRead.title")} />
      <Say k="howToRead.lead" kind="lead" />
      <LookChoices group="mode" />
      <LanguageChoices />
      <ButtonRow>
        <Button {...labelled("howToRead.size")} href={`${looksPath}/size`} />
        <Button
          {...labelled("howToRead.colours")}
          href={`${looksPath}/colours`}
        />
      </ButtonRow>
      <BackToWhereYouWere />
    </Stack>
  );
}
