import { useEffect, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { DensitySwitch } from "../../design-system/density-switch/density-switch.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import type { Session } from "../../protocol/casework.ts";
import type { Keys } from "../access/access.ts";
import { useInbox } from "../page/inbox.ts";
import { ProblemPage } from "../page/problem-page.tsx";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { listPath, reportPath } from "../routes.ts";
import type { WordKey } from "../words/words.ts";
import { ListTable } from "./list-table.tsx";
import type { News, OpenList } from "./list-view.ts";
import { titleWords } from "./row-words.ts";
import { type ListState, useList } from "./use-list.ts";

/** Everybody who told the organisation something; who waits longest first. */
export function ListPage(props: {
  after: string | null;
  session: Session;
  keys: Keys;
}) {
  const { words } = useInbox();
  const { state, load, look } = useList(props.after, props.keys);
  if (state.is === "problem")
    return (
      <ProblemPage
        page="list-problem"
        title={words("list.not-here")}
        text={problemWords(words, state.problem)}
        action={{ label: words("try-again"), onClick: () => void load() }}
      />
    );
  return (
    <ShownList
      state={state}
      after={props.after}
      session={props.session}
      onShow={load}
      onLook={look}
    />
  );
}

function ShownList(props: {
  state: Exclude<ListState, { is: "problem" }>;
  after: string | null;
  session: Session;
  onShow: () => Promise<void>;
  onLook: () => Promise<void>;
}) {
  const inbox = useInbox();
  const { words } = inbox;
  const { state } = props;
  const [density, setDensity] = useState(inbox.density.read);
  usePage(`list-${props.after ?? "first"}`, listTitle(props.after, words));
  if (state.is === "loading")
    return (
      <div class="stack">
        <PageHeading
          part={props.session.organisation.name}
          title={words("list.title")}
        />
        <p class="lead">{words("list.loading")}</p>
      </div>
    );
  const { open } = state;
  return (
    <div class="stack">
      <PageHeading
        part={props.session.organisation.name}
        title={words("list.waiting", { count: open.list.waiting })}
      />
      {!props.session.canNotify && (
        <Notice kind="warning">
          <p>{words("list.cannot-notify")}</p>
        </Notice>
      )}
      <InDanger open={open} />
      {open.rows.length === 0 ? (
        <p class="lead">{words("list.empty")}</p>
      ) : (
        <ListTable open={open} session={props.session} density={density} />
      )}
      <div class="list-tools">
        <Refresh {...props} news={state.news} isStale={state.isStale} />
        {open.rows.length > 0 && (
          <DensitySwitch
            id="density"
            legend={words("list.density")}
            labels={{
              comfortable: words("list.comfortable"),
              compact: words("list.compact"),
            }}
            density={density}
            onChange={(chosen) => {
              inbox.density.keep(chosen);
              setDensity(chosen);
            }}
          />
        )}
      </div>
      <Pages
        after={props.after}
        next={open.list.next}
        total={open.list.total}
      />
    </div>
  );
}

function listTitle(
  after: string | null,
  words: ReturnType<typeof useInbox>["words"],
) {
  return after === null ? words("list.title") : words("list.later-page");
}

/** Danger is found first and said calmly; the order of the list stays who waits longest. */
function InDanger({ open }: { open: OpenList }) {
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

/** One button, always in its place: it looks for news, then shows it. Focus stays on it. */
function Refresh(props: {
  news: News;
  isStale: boolean;
  onShow: () => Promise<void>;
  onLook: () => Promise<void>;
}) {
  const { words } = useInbox();
  const { news } = props;
  const label = newsLabel(news, words);
  useEffect(() => {
    if (news.is !== "none") say(document, label, "polite");
  }, [label]);
  const press = async () => {
    if (news.is === "none") {
      await props.onLook();
      return;
    }
    await props.onShow();
    say(document, words("list.shown"), "polite");
  };
  return (
    <div class="refresh">
      <Button
        small
        kind={news.is === "none" ? "secondary" : "primary"}
        label={label}
        onClick={() => void press()}
      />
      {props.isStale && <p class="hint">{words("list.stale")}</p>}
    </div>
  );
}

function newsLabel(
  news: News,
  words: (key: WordKey, values?: Record<string, number>) => string,
): string {
  switch (news.is) {
    case "none":
      return words("list.look");
    case "new-reports":
      return words("list.show-new", { count: news.count });
    case "changes":
      return words("list.show-changes");
  }
}

function Pages(props: {
  after: string | null;
  next: string | null;
  total: number;
}) {
  const { words } = useInbox();
  if (props.after === null && props.next === null) return null;
  return (
    <ButtonRow>
      {props.next !== null && (
        <Button href={listPath(props.next)} label={words("list.next-page")} />
      )}
      {props.after !== null && (
        <Button href={listPath()} label={words("list.first-page")} />
      )}
      <p class="hint total">{words("list.total", { count: props.total })}</p>
    </ButtonRow>
  );
}
