import { useState } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import { ErrorSummary } from "../../../design-system/error-summary/error-summary.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { lookPath, reportPath } from "../../routes.ts";
import { usePage, useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";

/** The report was found: kept on this device, or only looked at. */
export function FoundPage({ report }: { report: SentReport }) {
  const { device, looked } = useTools();
  const way = useWay();
  const [errors, setErrors] = useState<{ fieldId: string; text: string }[]>([]);
  const title = t("comeBack.foundTitle");
  usePage("found", t("title.page", { page: title }));
  const keep = async () => {
    const kept = await device.store.sent.keep(report);
    if (kept.is === "kept") way.replace(reportPath(report.reportId));
    else setErrors([{ fieldId: "main", text: t("comeBack.errorNotKept") }]);
  };
  const look = () => {
    looked.report = report;
    way.replace(lookPath);
  };
  const organisation = report.organisation.name;
  return (
    <Stack>
      <ErrorSummary heading={t("question.errorHeading")} errors={errors} />
      <PageHeading title={title} />
      <p class="lead">{t("comeBack.foundText", { organisation })}</p>
      <Stack gap="small">
        <p class="hint">{t("comeBack.keepHint")}</p>
        <p>
          <Button
            kind="primary"
            label={t("comeBack.keep")}
            onClick={() => void keep()}
          />
        </p>
      </Stack>
      <Stack gap="small">
        <p class="hint">{t("comeBack.lookHint")}</p>
        <p>
          <Button label={t("comeBack.look")} onClick={look} />
        </p>
      </Stack>
    </Stack>
  );
}
