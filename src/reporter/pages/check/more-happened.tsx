import { Stack } from "../../../design-system/stack/stack.tsx";
import { SummaryList } from "../../../design-system/summary-list/summary-list.tsx";
import { t } from "../../../device/words.ts";
import { incidentPath } from "../../routes.ts";
import { labelled, labelPicture } from "../../words/labelled.ts";
import type { IncidentRows } from "../../tell/answer-rows.ts";
import { summaryRow } from "./summary-row.ts";

/** Something else that happened, or the times that something did, each with a way to change it. */
export function MoreHappened({ incident }: { incident: IncidentRows }) {
  const { title, rows, times } = incident;
  return (
    <Stack gap="small">
      <h2>{title || t("incidents.unnamed")}</h2>
      <SummaryList
        rows={[
          ...rows.map(summaryRow),
          ...times.map(({ id, what, when }) => ({
            id,
            question: `${t("incidents.timeTitle")}: ${what || t("incidents.untold")}`,
            answer: when || t("check.notProvided"),
            picture: labelPicture("incidents.again"),
            change: { ...labelled("check.change"), href: incidentPath(id) },
          })),
        ]}
      />
    </Stack>
  );
}
