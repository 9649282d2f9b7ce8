import { Button } from "../../../design-system/button/button.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { SummaryList } from "../../../design-system/summary-list/summary-list.tsx";
import { lastQuestions } from "../../../domain/questionnaire/engine.ts";
import type { Report } from "../../../domain/report/report.ts";
import { questionPath } from "../../routes.ts";
import { lastRows } from "../../tell/answer-rows.ts";
import { labelled } from "../../words/labelled.ts";
import { SayHeading } from "../../words/say-heading.tsx";
import { Say } from "../../words/say.tsx";
import { summaryRow } from "./summary-row.ts";

/** The questions about equality: after the answers were checked, of those who want to, and with the reason (access.md, rule 27). */
export function AboutYou({ report }: { report: Report }) {
  const [first] = lastQuestions();
  const rows = lastRows(report);
  if (first === undefined) return null;
  return (
    <Stack gap="small">
      <SayHeading k="check.aboutYou" />
      <Say k="check.aboutYouText" />
      {rows.length > 0 && <SummaryList rows={rows.map(summaryRow)} />}
      <p>
        <Button
          {...labelled("check.aboutYouAct")}
          href={questionPath(first.id)}
        />
      </p>
    </Stack>
  );
}
