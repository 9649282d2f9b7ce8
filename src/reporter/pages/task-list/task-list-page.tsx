import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { ProgressSentence } from "../../../design-system/progress-sentence/progress-sentence.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TaskList } from "../../../design-system/task-list/task-list.tsx";
import {
  progress,
  type SectionProgress,
  whatIsLeft,
} from "../../../domain/questionnaire/progress.ts";
import { t } from "../../../device/words.ts";
import { checkPath, tellPath } from "../../routes.ts";
import { usePage, useWay } from "../../site/way.ts";
import { isBegun } from "../../tell/change-draft.ts";
import { questionOrFirstPath } from "../../tell/question-address.ts";
import { sectionTitle } from "../../tell/question-words.ts";
import { useDraft } from "../../tell/use-draft.ts";
import { useTools } from "../../tools.ts";
import { OpeningPage } from "../loading/opening-page.tsx";

/** All the parts, in any order. */
export function TaskListPage() {
  const draft = useDraft();
  const way = useWay();
  const { current } = useTools();
  const title = t("list.title");
  usePage(
    draft === undefined ? "opening" : "task-list",
    t("title.page", { page: title }),
  );
  if (draft === undefined) return <OpeningPage />;
  const { report } = draft.state.draft;
  const { left } = whatIsLeft(report);
  return (
    <Stack>
      <PageHeading title={title} />
      <p class="lead">{t("list.lead")}</p>
      <ProgressSentence
        text={left === 0 ? t("list.leftNone") : t("list.left", { count: left })}
      />
      <TaskList
        rows={[
          ...progress(report).map(taskRow),
          {
            id: "check",
            title: t("list.check"),
            state: t("list.checkState"),
            href: checkPath,
          },
        ]}
      />
      {isBegun(draft.state.draft) && (
        <Stack gap="small">
          <p class="hint">{t("list.anotherText")}</p>
          <p>
            <Button
              kind="quiet"
              label={t("list.another")}
              onClick={() => {
                void current.startNew().then(() => {
                  way.go(tellPath);
                });
              }}
            />
          </p>
        </Stack>
      )}
    </Stack>
  );
}

function taskRow(part: SectionProgress) {
  const { answered, asked } = part;
  const states = {
    "not-started": t("list.notStarted"),
    some: t("list.some", { answered, asked }),
    done: t("list.done"),
  };
  return {
    id: part.section,
    title: sectionTitle(part.section),
    state: states[part.state],
    isDone: part.state === "done",
    href: questionOrFirstPath(part.start),
  };
}
