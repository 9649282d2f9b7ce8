import { useState } from "preact/hooks";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { useReport } from "../../reports/use-report.ts";
import { reportPath } from "../../routes.ts";
import { useLook } from "../../site/look-context.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { MissingPage } from "../report/missing-page.tsx";
import { ClearedPage } from "./cleared-page.tsx";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled, errorAt } from "../../words/labelled.ts";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { t } from "../../../device/words.ts";
import { Errors } from "../../words/errors.tsx";

/** Takes a report off this device: asks once, and names what is lost. */
export function ClearPage({ id }: { id: string }) {
  const report = useReport(id);
  const { look, forget } = useLook();
  const { videos } = useTools().device;
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
  const leave = () => {
    // Where others use the device too, "Easy Read" or a kept video would tell the next person something.
    if (look.keep === "session") {
      forget();
      videos.clear().catch(reportError);
    }
    setCleared(report);
  };
  return <ClearQuestion report={report} onCleared={leave} />;
}

function ClearQuestion(props: { report: SentReport; onCleared: () => void }) {
  const { report } = props;
  const { device, current } = useTools();
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [waits, setWaits] = useState(false);
  const title = t("clear.title");
  const page = t("title.page", { page: title });
  const hasError = errors.length > 0;
  usePage("clear", hasError ? t("title.error", { title: page }) : page);
  const fail = (key: string) => {
    setErrors([errorAt("main", key)]);
  };
  const clear = async () => {
    const cleared = await device.store.sent.clear(report.reportId, waits);
    setWaits(cleared.is === "waits");
    if (cleared.is === "waits") return fail("clear.errorWaits");
    if (cleared.is === "not-kept") return fail("clear.errorNotKept");
    await current.release();
    props.onCleared();
  };
  return (
    <Stack>
      <BackLink
        {...labelled("write.back")}
        href={reportPath(report.reportId)}
      />
      <Errors errors={errors} />
      <SignedClip clipKey="page.clear" title={title} />
      <PageHeading title={title} picture={labelPicture("clear.title")} />
      <Say k="clear.lost" kind="lead" />
      {/* What never arrived is nowhere else. */}
      {report.mailbox !== null && (
        <>
          <Say
            k="clear.stays"
            values={{ organisation: report.organisation.name }}
          />
          <Say k="clear.words" />
        </>
      )}
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled("clear.see")}
          href={reportPath(report.reportId, "receipt")}
        />
        <Button
          kind="danger"
          {...labelled(waits ? "clear.actLost" : "clear.act")}
          onClick={() => void clear()}
        />
        <Button
          kind="quiet"
          {...labelled("clear.keep")}
          href={reportPath(report.reportId)}
        />
      </ButtonRow>
    </Stack>
  );
}
