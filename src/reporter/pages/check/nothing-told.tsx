import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { dayInWords } from "../../../device/dates.ts";
import { useLive } from "../../../device/live.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { reportSteps } from "../../reports/report-steps.ts";
import { sentAt } from "../../reports/sent-at.ts";
import { useOutbox } from "../../reports/use-report.ts";
import { reportPath, tellPath } from "../../routes.ts";
import { useTools } from "../../tools.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";

/** Stands where there is no answer to check: nothing was told yet, or it was sent, and the person came back with "Back". */
export function NothingTold() {
  const { store } = useTools().device;
  const sent = useLive<readonly SentReport[]>(store.sent.watchAll, [store]);
  const [newest] = sent ?? [];
  if (sent === undefined) return null;
  if (newest !== undefined) return <Sent report={newest} />;
  return (
    <Stack>
      <Say k="check.lead" kind="lead" />
      <Notice kind="info" {...titled("check.empty")}>
        <Say k="check.emptyText" />
      </Notice>
      <p>
        <Button kind="primary" {...labelled("reports.tell")} href={tellPath} />
      </p>
    </Stack>
  );
}

/** No more is said than is known: whether it has arrived, or waits. */
function Sent({ report }: { report: SentReport }) {
  const { nowMs } = useTools();
  const outbox = useOutbox(report.reportId);
  if (outbox === undefined) return null;
  const steps = reportSteps(report, outbox, nowMs());
  const day = dayInWords(sentAt(report), nowMs());
  return (
    <Stack>
      <Notice kind="info" {...titled("check.sent", { day })}>
        <p>{steps.findLast(({ id }) => id !== "next")?.title}</p>
        <Say k="check.sentText" />
      </Notice>
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled("receipt.next")}
          href={reportPath(report.reportId)}
        />
        <Button
          kind="quiet"
          {...labelled("check.tellAnother")}
          href={tellPath}
        />
      </ButtonRow>
    </Stack>
  );
}
