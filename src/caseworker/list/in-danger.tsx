import { Notice } from "../../design-system/notice/notice.tsx";
import { useInbox } from "../page/inbox.ts";
import { reportPath } from "../routes.ts";
import type { OpenList } from "./list-view.ts";
import { titleWords } from "./row-words.ts";

/** Danger is found first and said calmly; the order of the list stays who waits longest. */
export function InDanger({ open }: { open: OpenList }) {
  const { words } = useInbox();
  const rows = open.rows.filter(
    ({ summary }) => summary.is === "open" && summary.value.isInDanger,
  );
  if (rows.length === 0) return null;
  return (
    <Notice kind="calm" title={words("list.in-danger", { count: rows.length })}>
      <ul role="list">
        {rows.map(({ report, summary }) => (
          <li key={report.id}>
            <a class="line-link" href={reportPath(report.id)}>
              {words("list.open-danger", {
                title: titleWords(words, report, summary),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
