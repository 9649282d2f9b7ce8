import { useEffect, useState } from "preact/hooks";
import { Notice } from "../../design-system/notice/notice.tsx";
import type { Keys } from "../access/access.ts";
import { useInbox } from "../page/inbox.ts";
import { reportPath } from "../routes.ts";
import {
  type Danger,
  findDanger,
  isInDanger,
  newestFirst,
} from "./find-danger.ts";
import type { ListRow, OpenList } from "./list-view.ts";
import { titleWords } from "./row-words.ts";

/** Danger is found first and said calmly, wherever in the list it stands; the order of the list stays who waits longest. */
export function InDanger(props: {
  open: OpenList;
  after: string | null;
  keys: Keys;
}) {
  const { words } = useInbox();
  const danger = useDanger(props);
  const rows = joined(danger?.rows ?? [], props.open.rows.filter(isInDanger));
  const notLookedAt = danger?.notLookedAt ?? 0;
  return (
    <>
      {rows.length > 0 && (
        <Notice
          kind="calm"
          title={words("list.in-danger", { count: rows.length })}
        >
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
      )}
      {notLookedAt > 0 && (
        <Notice kind="warning">
          <p>{words("list.not-looked-at", { count: notLookedAt })}</p>
        </Notice>
      )}
    </>
  );
}

/** What the whole of who waits says; undefined while it is being opened. */
function useDanger(props: {
  open: OpenList;
  after: string | null;
  keys: Keys;
}): Danger | undefined {
  const { api } = useInbox();
  const { open, after, keys } = props;
  const [danger, setDanger] = useState<Danger>();
  useEffect(() => {
    let isLeft = false;
    const look = async () => {
      const first = after === null ? open.list : await firstPage();
      if (first === undefined) return;
      const found = await findDanger(
        {
          reports: api.reports,
          organisationIdentity: keys.organisationIdentity,
          isWanted: () => !isLeft,
        },
        first,
      );
      if (!isLeft) setDanger(found);
    };
    const firstPage = async () => {
      const answer = await api.reports(null);
      return answer.is === "ok" ? answer.value : undefined;
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [open, keys]);
  return danger;
}

/** Who stands on this page is there at once; who stands elsewhere joins them. */
function joined(
  found: readonly ListRow[],
  here: readonly ListRow[],
): readonly ListRow[] {
  const known = new Set(found.map(({ report }) => report.id));
  return newestFirst([
    ...found,
    ...here.filter(({ report }) => !known.has(report.id)),
  ]);
}
