import { useEffect } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { Timeline } from "../../../design-system/timeline/timeline.tsx";
import { dayInWords } from "../../../device/dates.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import type { OutboxEntry } from "../../../sync/outbox.ts";
import { refusedEntry } from "../../reports/refused-entry.ts";
import { reportSteps } from "../../reports/report-steps.ts";
import { sentAt } from "../../reports/sent-at.ts";
import { Told } from "../../reports/told.tsx";
import { Thread } from "../../reports/thread.tsx";
import { useOutbox, useReport } from "../../reports/use-report.ts";
import { reportPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { LookForNews } from "./look-for-news.tsx";
import { MissingPage } from "./missing-page.tsx";
import { MoreToDo } from "./more-to-do.tsx";
import { RefusedNotice } from "./refused-notice.tsx";
import { labelled } from "../../words/labelled.ts";

/** One report that was sent: what happened with it, what comes next, and the messages. */
export function ReportPage({ id }: { id: string }) {
  const report = useReport(id);
  const outbox = useOutbox(id);
  if (report === null) return <MissingPage />;
  if (report === undefined || outbox === undefined) return <OpeningPage />;
  return <FoundReport report={report} outbox={outbox} />;
}

function FoundReport(props: {
  report: SentReport;
  outbox: readonly OutboxEntry[];
}) {
  const { report, outbox } = props;
  const { nowMs, device } = useTools();
  const steps = reportSteps(report, outbox, nowMs());
  const title = steps.findLast(({ id }) => id !== "next")?.title ?? "";
  const day = dayInWords(sentAt(report), nowMs());
  const part = t("report.part", { day });
  usePage(`report/${report.reportId}`, t("title.part", { page: title, part }));
  useEffect(() => {
    const seq = report.mailbox?.mailbox.cursor ?? 0;
    if (seq > report.lastReadSeq)
      void device.store.sent.markRead(report.reportId, seq);
  }, [report.mailbox]);
  const refused = refusedEntry(outbox);
  const newest = report.versions.at(-1)?.report;
  const hasAnswer = report.mailbox?.mailbox.messages.some(
    ({ from }) => from === "organisation",
  );
  return (
    <Stack>
      <SignedClip clipKey="page.report" title={title} />
      <PageHeading title={title} part={part} />
      {refused && <RefusedNotice report={report} entry={refused} />}
      <Timeline steps={steps} currentWord={t("report.now")} />
      <Thread report={report} outbox={outbox} />
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled(hasAnswer ? "report.write" : "report.writeFirst")}
          href={reportPath(report.reportId, "write")}
        />
        <LookForNews report={report} />
      </ButtonRow>
      {newest && <Told report={newest} />}
      <MoreToDo report={report} />
    </Stack>
  );
}
