import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { comeBackPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled } from "../../words/labelled.ts";

/** A report that this device does not hold. */
export function MissingPage() {
  const title = t("report.missingTitle");
  usePage("missing", t("title.page", { page: title }));
  return (
    <Stack>
      <SignedClip clipKey="page.report-missing" title={title} />
      <PageHeading
        title={title}
        picture={labelPicture("report.missingTitle")}
      />
      <Say k="report.missingText" kind="lead" />
      <p>
        <Button
          kind="primary"
          {...labelled("reports.comeBack")}
          href={comeBackPath}
        />
      </p>
    </Stack>
  );
}
