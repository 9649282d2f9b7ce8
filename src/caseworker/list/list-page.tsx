import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { DensitySwitch } from "../../design-system/density-switch/density-switch.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import type { Session } from "../../protocol/casework.ts";
import type { Keys } from "../access/access.ts";
import { useInbox } from "../page/inbox.ts";
import { ProblemPage } from "../page/problem-page.tsx";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { listPath } from "../routes.ts";
import { InDanger } from "./in-danger.tsx";
import { ListTable } from "./list-table.tsx";
import { Refresh } from "./refresh.tsx";
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
      keys={props.keys}
      onShow={load}
      onLook={look}
    />
  );
}

type Shown = {
  keys: Keys;
  state: Exclude<ListState, { is: "problem" }>;
  after: string | null;
  session: Session;
  onShow: () => Promise<void>;
  onLook: () => Promise<void>;
};

function ShownList(props: Shown) {
  const { words } = useInbox();
  const { state, session } = props;
  usePage(`list-${props.after ?? "first"}`, listTitle(props.after, words));
  const isLoading = state.is === "loading";
  return (
    <div class="stack">
      <PageHeading
        part={session.organisation.name}
        title={
          isLoading
            ? words("list.title")
            : words("list.waiting", { count: state.open.list.waiting })
        }
      />
      {!session.canNotify && (
        <Notice kind="warning">
          <p>{words("list.cannot-notify")}</p>
        </Notice>
      )}
      {isLoading ? (
        <p class="lead">{words("list.loading")}</p>
      ) : (
        <Rows {...props} state={state} />
      )}
    </div>
  );
}

function Rows(props: Shown & { state: Extract<ListState, { is: "shown" }> }) {
  const inbox = useInbox();
  const { words } = inbox;
  const { open, news, isStale } = props.state;
  const [density, setDensity] = useState(inbox.density.read);
  const hasRows = open.rows.length > 0;
  return (
    <>
      <InDanger open={open} after={props.after} keys={props.keys} />
      {hasRows ? (
        <div class="reports">
          <ListTable open={open} session={props.session} density={density} />
        </div>
      ) : (
        <p class="lead">{words("list.empty")}</p>
      )}
      <div class="list-tools">
        <Refresh {...props} news={news} isStale={isStale} />
        {hasRows && (
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
    </>
  );
}

function listTitle(
  after: string | null,
  words: ReturnType<typeof useInbox>["words"],
) {
  return after === null ? words("list.title") : words("list.later-page");
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
