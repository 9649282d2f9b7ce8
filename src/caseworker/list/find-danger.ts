import type { ReportList } from "../../protocol/casework.ts";
import type { ApiAnswer } from "../api/answer.ts";
import { type ListRow, openList } from "./list-view.ts";

/** Everybody who waits and says they are not safe, the newest first, and how many waiting people could not be looked at. */
export type Danger = {
  readonly rows: readonly ListRow[];
  readonly notLookedAt: number;
};

/** Two thousand people who wait: more than any list that somebody still works through. */
const mostPages = 80;

/**
 * Opens the summary of everybody who waits, page after page: the relay cannot know who is in danger, and whoever wrote last
 * stands last in the list.
 *
 * @param first The first page, as it was loaded. @param isWanted Asked before each page: nobody may look any more.
 */
export async function findDanger(
  parts: {
    readonly reports: (after: string) => Promise<ApiAnswer<ReportList>>;
    readonly organisationIdentity: string;
    readonly isWanted: () => boolean;
  },
  first: ReportList,
): Promise<Danger> {
  const rows: ListRow[] = [];
  let lookedAt = 0;
  let page = first;
  for (let pages = 1; ; pages++) {
    const waiting = page.reports.filter(
      ({ waitingSince }) => waitingSince !== null,
    );
    const list = { ...page, reports: waiting };
    const open = await openList(list, parts.organisationIdentity);
    lookedAt += waiting.length;
    rows.push(...open.rows.filter(isInDanger));
    const { next } = page;
    if (next === null || waiting.length < page.reports.length) break;
    if (pages === mostPages || !parts.isWanted()) break;
    const answer = await parts.reports(next);
    if (answer.is !== "ok") break;
    page = answer.value;
  }
  const notLookedAt = Math.max(first.waiting - lookedAt, 0);
  return { rows: newestFirst(rows), notLookedAt };
}

/** Whether somebody says in their report that they are not safe now. */
export function isInDanger({ summary }: ListRow): boolean {
  return summary.is === "open" && summary.value.isInDanger;
}

/** The one who wrote last is the one whom nobody has answered yet. */
export function newestFirst(rows: readonly ListRow[]): readonly ListRow[] {
  return rows.toSorted((one, other) =>
    other.report.receivedAt.localeCompare(one.report.receivedAt),
  );
}
