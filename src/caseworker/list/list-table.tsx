import { Table, type Density } from "../../design-system/table/table.tsx";
import { Tag, TagList } from "../../design-system/tag/tag.tsx";
import { VisuallyHidden } from "../../design-system/visually-hidden/visually-hidden.tsx";
import type { Session } from "../../protocol/casework.ts";
import { nextDate } from "../dates/next-date.ts";
import { useInbox } from "../page/inbox.ts";
import { reportPath } from "../routes.ts";
import { isInDanger } from "./find-danger.ts";
import type { ListRow, OpenList } from "./list-view.ts";
import { dateWords, detailWords, needTags, titleWords } from "./row-words.ts";

/** The list as a table: the next date, who and what, what they need, where it stands. */
export function ListTable(props: {
  open: OpenList;
  session: Session;
  density: Density;
}) {
  const { words } = useInbox();
  const { open } = props;
  return (
    <Table
      caption={words("list.caption")}
      density={props.density}
      rowHeader="what"
      columns={[
        { id: "date", label: words("list.date") },
        { id: "what", label: words("list.what") },
        { id: "needs", label: words("list.needs") },
        { id: "state", label: words("list.state") },
      ]}
      rows={open.rows.map((row) => ({
        id: row.report.id,
        cells: {
          date: <DateCell row={row} now={open.list.now} />,
          what: <WhatCell row={row} />,
          needs: <NeedsCell row={row} />,
          state: <StateCell row={row} session={props.session} />,
        },
      }))}
    />
  );
}

/** Who is not safe is seen before the date: the order of the rows is who waits longest, so such a row may stand anywhere. */
function DateCell({ row, now }: { row: ListRow; now: string }) {
  const { words } = useInbox();
  const { date, what, isLate } = dateWords(words, nextDate(row.report, now));
  return (
    <>
      {isInDanger(row) && (
        <span class="not-safe">
          <Tag kind="danger" label={words("list.not-safe")} />
        </span>
      )}{" "}
      <span class={isLate ? "date soon" : "date"}>
        <span class="date-when">{date}</span>{" "}
        <span class="date-what">{what}</span>
      </span>
    </>
  );
}

function WhatCell({ row }: { row: ListRow }) {
  const { words, questionWords } = useInbox();
  const { report, summary } = row;
  return (
    <span class="what">
      <a class="what-link" href={reportPath(report.id)}>
        {titleWords(words, report, summary)}
        {isInDanger(row) && (
          <VisuallyHidden text={` (${words("list.not-safe")})`} />
        )}
      </a>{" "}
      <span class="what-detail">
        {detailWords(words, questionWords, report, summary)}
      </span>
    </span>
  );
}

function NeedsCell({ row }: { row: ListRow }) {
  const { words } = useInbox();
  const tags = needTags(words, row.summary);
  return tags.length === 0 ? (
    <span class="hint">{words("needs.none")}</span>
  ) : (
    <TagList tags={tags} />
  );
}

function StateCell({ row, session }: { row: ListRow; session: Session }) {
  const { words, drafts } = useInbox();
  const { report } = row;
  const isMine = report.owner?.id === session.caseworker.id;
  const owner = report.owner?.name ?? words("state.not-taken");
  const isIncomplete = report.filesHere < report.filesNamed;
  const marks = [
    ...(isIncomplete ? [words("list.files-missing")] : []),
    ...(report.noticeFailed ? [words("list.notice-failed")] : []),
  ].map((label) => ({ label, kind: "late" as const }));
  if (drafts.unsentIds().includes(report.id))
    marks.unshift({ label: words("list.unsent"), kind: "late" });
  return (
    <div class="stack-tiny">
      <p class="state-owner">{isMine ? words("state.mine") : owner}</p>
      <p class="hint">{words(`state.${report.state}`)}</p>
      {marks.length > 0 && <TagList tags={marks} />}
    </div>
  );
}
