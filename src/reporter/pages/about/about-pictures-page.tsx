import pictures from "../../../../easy-read/en-GB/pictures.json";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { PictureList } from "../../../design-system/picture/picture-list.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { aboutPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { pictureAddress } from "../../words/picture-address.ts";
import { Say } from "../../words/say.tsx";
import { SayHeading } from "../../words/say-heading.tsx";

/** Where a picture comes from, as the map of pictures has it. */
const sources = ["drawn", "fluent", "crossed"] as const;

/** Every picture with what it means, who made it and under which licence. */
export function AboutPicturesPage() {
  const title = t("aboutPictures.title");
  usePage("about-pictures", t("title.page", { page: title }));
  return (
    <Stack>
      <BackLink {...labelled("aboutPictures.back")} href={aboutPath} />
      <SignedClip clipKey="page.about-pictures" title={title} />
      <PageHeading {...titled("aboutPictures.title")} />
      <Say k="aboutPictures.lead" kind="lead" />
      <Say k="aboutPictures.own" />
      <ButtonRow>
        <Button
          {...labelled("aboutPictures.licence")}
          href="/pictures/licences.txt"
        />
        <Button {...labelled("aboutPictures.letters")} href="/letters.txt" />
      </ButtonRow>
      {sources.map((source) => (
        <Stack gap="small" key={source}>
          <SayHeading k={`aboutPictures.${source}Title`} />
          <Say k={`aboutPictures.${source}`} />
          <PictureList pictures={picturesFrom(source)} />
        </Stack>
      ))}
    </Stack>
  );
}

function picturesFrom(source: (typeof sources)[number]) {
  return Object.entries(pictures)
    .filter(([, entry]) => source in entry)
    .map(([meaning, { means }]) => ({
      address: pictureAddress(meaning),
      means,
    }));
}
