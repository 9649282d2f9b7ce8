import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import type { RefusedEntry } from "../../reports/refused-entry.ts";
import { reportPath } from "../../routes.ts";
import { Say } from "../../words/say.tsx";
import { labelled, titled } from "../../words/labelled.ts";

/** What was not taken, why, and what can be done. */
export function RefusedNotice(props: {
  report: SentReport;
  entry: RefusedEntry;
}) {
  return (
    <Notice kind="warning" {...titled("report.refused")}>
      <Stack gap="small">
        <p>{props.entry.state.problem.detail}</p>
        <Say k="report.refusedText" />
        <ButtonRow>
          <Button
            {...labelled("report.copy")}
            href={reportPath(props.report.reportId, "copy")}
          />
        </ButtonRow>
      </Stack>
    </Notice>
  );
}
