import { LeftList } from "../../../design-system/summary-list/left-list.tsx";
import { Pictured } from "../../../design-system/picture/pictured.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { SummaryList } from "../../../design-system/summary-list/summary-list.tsx";
import type { Section } from "../../../domain/questionnaire/entry.ts";
import { t } from "../../../device/words.ts";
import type { AnswerRow } from "../../tell/answer-rows.ts";
import { labelPicture } from "../../words/labelled.ts";
import { SayHeading } from "../../words/say-heading.tsx";
import { changePath, summaryRow } from "./summary-row.ts";

/**
 * One part of the answers: what was told, and below it the questions that were left, in few lines. Who is tired, or reads large, has
 * less to pass on the way to sending.
 */
export function PartAnswers(props: {
  section: Section;
  rows: readonly AnswerRow[];
}) {
  const { section, rows } = props;
  const told = rows.filter(({ answer }) => answer !== "");
  const left = rows.filter(({ answer }) => answer === "");
  return (
    <Stack gap="small">
      <SayHeading k={`questionnaire:sections.${section}`} />
      {told.length > 0 && <SummaryList rows={told.map(summaryRow)} />}
      {left.length > 0 && (
        <>
          <h3>
            <Pictured picture={labelPicture("check.left")}>
              {t("check.left")}
            </Pictured>
          </h3>
          <LeftList
            rows={left.map((row) => ({
              id: row.id,
              question: row.question,
              change: t("check.change"),
              href: changePath(row),
            }))}
          />
        </>
      )}
    </Stack>
  );
}
