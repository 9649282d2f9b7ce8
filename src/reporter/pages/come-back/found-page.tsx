import { useState } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { lookPath, reportPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled, errorAt } from "../../words/labelled.ts";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { Errors } from "../../words/errors.tsx";

/** The report was found: kept on this device, or only looked at. */
export function FoundPage({ report }: { report: SentReport }) {
  const { device, looked } = useTools();
  const way = useWay();
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const title = t("comeBack.foundTitle");
  usePage("found", t("title.page", { page: title }));
  const keep = async () => {
    const kept = await device.store.sent.keep(report);
    if (kept.is === "kept") way.replace(reportPath(report.reportId));
    else setErrors([errorAt("main", "comeBack.errorNotKept")]);
  };
  const look = () => {
    looked.report = report;
    way.replace(lookPath);
  };
  const organisation = report.organisation.name;
  return (
    <Stack>
      <Errors errors={errors} />
      <SignedClip clipKey="page.come-back-found" title={title} />
      <PageHeading
        title={title}
        picture={labelPicture("comeBack.foundTitle")}
      />
      <Say k="comeBack.foundText" values={{ organisation }} kind="lead" />
      <Stack gap="small">
        <Say k="comeBack.keepHint" kind="hint" />
        <p>
          <Button
            kind="primary"
            {...labelled("comeBack.keep")}
            onClick={() => void keep()}
          />
        </p>
      </Stack>
      <Stack gap="small">
        <Say k="comeBack.lookHint" kind="hint" />
        <p>
          <Button {...labelled("comeBack.look")} onClick={look} />
        </p>
      </Stack>
    </Stack>
  );
}
