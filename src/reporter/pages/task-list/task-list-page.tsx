import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TaskList } from "../../../design-system/task-list/task-list.tsx";
import { questionById } from "../../../domain/questionnaire/engine.ts";
import type { Section } from "../../../domain/questionnaire/entry.ts";
import { incidentsWithTimes } from "../../../domain/report/incidents.ts";
import {
  progress,
  type SectionProgress,
  whatIsLeft,
} from "../../../domain/questionnaire/progress.ts";
import type { Draft } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { checkPath, incidentsPath, tellPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { isBegun } from "../../tell/change-draft.ts";
import { questionWasAt } from "../../tell/was-at.ts";
import { questionOrFirstPath } from "../../tell/question-address.ts";
import { useDraft } from "../../tell/use-draft.ts";
import { useTools } from "../../tools.ts";
import { labelled, labelPicture, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { OpeningPage } from "../loading/opening-page.tsx";
import { GoneNotice } from "../question/gone-notice.tsx";

/** All the parts, in any order. */
export function TaskListPage() {
  const draft = useDraft();
  const title = t("list.title");
  usePage(
    draft === undefined ? "opening" : "task-list",
    t("title.page", { page: title }),
  );
  if (draft === undefined) return <OpeningPage />;
  const { report } = draft.state.draft;
  const { left, carryOnAt } = whatIsLeft(report);
  const now = questionById(carryOnAt ?? "")?.section;
  return (
    <Stack>
      <SignedClip clipKey="page.task-list" title={title} />
      <PageHeading title={title} picture={labelPicture("list.title")} />
      {draft.state.isGone && <GoneNotice writer={draft.writer} />}
      <Say k="list.lead" kind="lead" />
      {left === 0 ? (
        <Say k="list.leftNone" />
      ) : (
        <Say k="list.left" values={{ count: left }} />
      )}
      <WasAt draft={draft.state.draft} />
      <TaskList
        rows={[
          ...progress(report).map((part) => taskRow(part, now)),
          {
            id: "incidents",
            ...titled("incidents.title"),
            state: t("incidents.state", {
              count: incidentsWithTimes(report).length,
            }),
            href: incidentsPath,
          },
          {
            id: "check",
            ...titled("list.check"),
            state: t("list.checkState"),
            href: checkPath,
          },
        ]}
      />
      {isBegun(draft.state.draft) && <StartAnother />}
    </Stack>
  );
}

/** The report that is told now stays where it is. */
function StartAnother() {
  const way = useWay();
  const { current } = useTools();
  return (
    <Stack gap="small">
      <Say k="list.anotherText" kind="hint" />
      <p>
        <Button
          kind="quiet"
          {...labelled("list.another")}
          onClick={() => {
            void current.startNew().then(() => {
              way.go(tellPath);
            });
          }}
        />
      </p>
    </Stack>
  );
}

/** Where the person was when they left, in one sentence, and the way back there. */
function WasAt({ draft }: { draft: Draft }) {
  const wasAt = questionWasAt(draft);
  if (wasAt === null) return null;
  return (
    <>
      <Say k="list.wasAt" values={{ question: wasAt.question }} />
      <p>
        <Button
          kind="primary"
          {...labelled("list.carryOn")}
          href={wasAt.href}
        />
      </p>
    </>
  );
}

function taskRow(part: SectionProgress, now: Section | undefined) {
  const { answered, asked } = part;
  const isHere = part.section === now;
  const states = {
    "not-started": t(isHere ? "list.here" : "list.notStarted"),
    some: t(isHere ? "list.hereSome" : "list.some", { answered, asked }),
    done: t("list.done"),
  };
  return {
    id: part.section,
    ...titled(`questionnaire:sections.${part.section}`),
    state: states[part.state],
    isDone: part.state === "done",
    href: questionOrFirstPath(part.start),
  };
}
