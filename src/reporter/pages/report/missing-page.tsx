import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { comeBackPath } from "../../routes.ts";
import { usePage } from "../../site/way.ts";

/** A report that this device does not hold. */
export function MissingPage() {
  const title = t("report.missingTitle");
  usePage("missing", t("title.page", { page: title }));
  return (
    <Stack>
      <PageHeading title={title} />
      <p class="lead">{t("report.missingText")}</p>
      <p>
        <Button
          kind="primary"
          label={t("reports.comeBack")}
          href={comeBackPath}
        />
      </p>
    </Stack>
  );
}
