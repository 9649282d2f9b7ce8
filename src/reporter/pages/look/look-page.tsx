import { useEffect } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { Timeline } from "../../../design-system/timeline/timeline.tsx";
import { dayInWords } from "../../../device/dates.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { reportSteps } from "../../reports/report-steps.ts";
import { sentAt } from "../../reports/sent-at.ts";
import { Thread } from "../../reports/thread.tsx";
import { Told } from "../../reports/told.tsx";
import { startPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { MissingPage } from "../report/missing-page.tsx";
import { Say } from "../../words/say.tsx";
import { labelled, titled } from "../../words/labelled.ts";

/** A report that is only looked at, on a device that keeps nothing of it. */
export function LookPage() {
  const { looked } = useTools();
  const { report } = looked;
  useEffect(
    () => () => {
      looked.report = null;
    },
    [looked],
  );
  return report === null ? <MissingPage /> : <Looked report={report} />;
}

const noOutbox: readonly [] = [];

function Looked({ report }: { report: SentReport }) {
  const { nowMs } = useTools();
  const way = useWay();
  const steps = reportSteps(report, noOutbox, nowMs());
  const title = steps.findLast(({ id }) => id !== "next")?.title ?? "";
  const part = t("report.part", { day: dayInWords(sentAt(report), nowMs()) });
  const newest = report.versions.at(-1)?.report;
  usePage("look", t("title.part", { page: title, part }));
  return (
    <Stack>
      <SignedClip clipKey="page.look" title={title} />
      <PageHeading title={title} part={part} />
      <Notice kind="info" {...titled("look.notice")}>
        <Say k="look.noticeText" />
        <Say k="look.writeText" />
      </Notice>
      <Timeline steps={steps} currentWord={t("report.now")} />
      <Thread report={report} outbox={noOutbox} />
      {newest && <Told report={newest} />}
      <p>
        <Button
          kind="primary"
          {...labelled("look.finish")}
          onClick={() => {
            way.replace(startPath);
          }}
        />
      </p>
    </Stack>
  );
}
