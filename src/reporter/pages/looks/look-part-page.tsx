import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { looksPath } from "../../routes.ts";
import { usePage } from "../../site/way.ts";
import { labelPicture } from "../../words/labelled.ts";
import { BackToWhereYouWere } from "./back-to-where-you-were.tsx";
import { ColourChoices } from "./colour-choices.tsx";
import { ForgetButton } from "./forget-button.tsx";
import { LookChoices } from "./look-choices.tsx";
import { groupsOf, type LookPart } from "./look-parts.ts";
import { Sample } from "./sample.tsx";
import { SizeButtons } from "./size-buttons.tsx";

/** One part of how the pages look. The whole page changes at once, and the sample with it. */
export function LookPartPage({ part }: { part: LookPart }) {
  const key = `looks.${part}.title`;
  const title = t(key);
  usePage(`looks ${part}`, t("title.page", { page: title }));
  return (
    <Stack>
      <BackLink label={t("looks.back")} href={looksPath} />
      <PageHeading title={title} picture={labelPicture(key)} />
      {part === "size" && <SizeButtons />}
      {part === "colours" ? (
        <ColourChoices />
      ) : (
        groupsOf[part].map((group) => <LookChoices key={group} group={group} />)
      )}
      {part === "device" ? <ForgetButton /> : <Sample />}
      <BackToWhereYouWere />
    </Stack>
  );
}
