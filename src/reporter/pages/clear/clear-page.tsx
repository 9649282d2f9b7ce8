import { useState } from "preact/hooks";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { ErrorSummary } from "../../../design-system/error-summary/error-summary.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { useReport } from "../../reports/use-report.ts";
import { reportPath } from "../../routes.ts";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { MissingPage } from "../report/missing-page.tsx";
import { ClearedPage } from "./cleared-page.tsx";

/** Takes a report off this device: asks once, and names what is lost. */
export function ClearPage({ id }: { id: string }) {
  const report = useReport(id);
  const [cleared, setCleared] = useState<SentReport | null>(null);
  if (cleared !== null)
    return (
      <ClearedPage
        report={cleared}
        onBack={() => {
          setCleared(null);
        }}
      />
    );
  if (report === null) return <MissingPage />;
  if (report === undefined) return <OpeningPage />;
  return <ClearQuestion report={report} onCleared={setCleared} />;
}

function ClearQuestion(props: {
  report: SentReport;
  onCleared: (report: SentReport) => void;
}) {
  const { report } = props;
  const { device, current } = useTools();
  const [errors, setErrors] = useState<{ fieldId: string; text: string }[]>([]);
  const [waits, setWaits] = useState(false);
  const title = t("clear.title");
  const page = t("title.page", { page: title });
  usePage(
    "clear",
    errors.length > 0 ? t("title.error", { title: page }) : page,
  );
  const fail = (text: string) => {
    setErrors([{ fieldId: "main", text }]);
  };
  const clear = async () => {
    await current.release();
    const cleared = await device.store.sent.clear(report.reportId, waits);
    setWaits(cleared.is === "waits");
    if (cleared.is === "waits") fail(t("clear.errorWaits"));
    else if (cleared.is === "not-kept") fail(t("clear.errorNotKept"));
    else props.onCleared(report);
  };
  return (
    <Stack>
      <BackLink label={t("write.back")} href={reportPath(report.reportId)} />
      <ErrorSummary heading={t("question.errorHeading")} errors={errors} />
      <PageHeading title={title} />
      <p class="lead">{t("clear.lost")}</p>
      {/* What never arrived is nowhere else. */}
      {report.mailbox !== null && (
        <>
          <p>{t("clear.stays", { organisation: report.organisation.name })}</p>
          <p>{t("clear.words")}</p>
        </>
      )}
      <ButtonRow>
        <Button
          kind="primary"
          label={t("clear.see")}
          href={reportPath(report.reportId, "receipt")}
        />
        <Button
          kind="danger"
          label={waits ? t("clear.actLost") : t("clear.act")}
          onClick={() => void clear()}
        />
        <Button
          kind="quiet"
          label={t("clear.keep")}
          href={reportPath(report.reportId)}
        />
      </ButtonRow>
    </Stack>
  );
}
