import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { startPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled } from "../../words/labelled.ts";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const title = t("notFound.title");
  usePage("not-found", t("title.page", { page: title }));
  return (
    <Stack>
      <SignedClip clipKey="page.not-found" title={title} />
      <PageHeading title={title} picture={labelPicture("notFound.title")} />
      <Say k="notFound.text" kind="lead" />
      <p>
        <Button
          kind="primary"
          {...labelled("notFound.home")}
          href={startPath}
        />
      </p>
    </Stack>
  );
}
