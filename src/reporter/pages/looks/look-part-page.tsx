import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { looksPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { BackToWhereYouWere } from "./back-to-where-you-were.tsx";
import { ColourChoices } from "./colour-choices.tsx";
import { ForgetButton } from "./forget-button.tsx";
import { LookChoices } from "./look-choices.tsx";
import { groupsOf, type LookPart } from "./look-parts.ts";
import { Sample } from "./sample.tsx";
import { SizeButtons } from "./size-buttons.tsx";

/** One part of how the pages look. The whole page changes at once, and the sample with it. */
export function LookPartPage({ part }: { part: LookPart }) {
  const title = t(`looks.${part}.title`);
  usePage(`looks ${part}`, t("title.page", { page: title }));
  return (
    <Stack>
      <BackLink {...labelled("looks.back")} href={looksPath} />
      <SignedClip clipKey={`page.looks-${part}`} title={title} />
      <Choice part={part} />
      {part === "device" ? <ForgetButton /> : <Sample />}
      <BackToWhereYouWere />
    </Stack>
  );
}

/** What stands alone is the heading of its page. */
function Choice({ part }: { part: LookPart }) {
  const key = `looks.${part}.title`;
  if (part === "colours") return <ColourChoices heading={key} />;
  if (part === "device") return <LookChoices group="keep" heading={key} />;
  return (
    <>
      <PageHeading title={t(key)} picture={labelPicture(key)} />
      {part === "size" && <SizeButtons />}
      {groupsOf[part].map((group) => (
        <LookChoices key={group} group={group} />
      ))}
    </>
  );
}
