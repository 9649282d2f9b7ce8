import { Stack } from "../../../design-system/stack/stack.tsx";
import { TaskList } from "../../../design-system/task-list/task-list.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { appointmentPath, checkPath, reportPath } from "../../routes.ts";
import { useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { titled } from "../../words/labelled.ts";
import { SayHeading } from "../../words/say-heading.tsx";

/** The quieter things that a person can do with a report. */
export function MoreToDo({ report }: { report: SentReport }) {
  const { current, device } = useTools();
  const way = useWay();
  const id = report.reportId;
  const newest = report.versions.at(-1)?.report;
  /** A change begins with what was sent, or with the draft of a change that is there already. */
  const change = async () => {
    if (newest === undefined) return;
    const draft = await device.store.drafts.load(id);
    await current.choose(draft ?? { report: newest, wasAt: null });
    way.go(checkPath);
  };
  const row = (page: "receipt" | "video" | "copy" | "clear") => ({
    id: page,
    ...titled(`report.${page}`),
    state: t(`report.more.${page}`),
    href: page === "video" ? appointmentPath(id) : reportPath(id, page),
  });
  const changing = {
    id: "change",
    ...titled("report.change"),
    state: t("report.more.change"),
    href: checkPath,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      void change();
    },
  };
  return (
    <Stack>
      <SayHeading k="report.moreTitle" />
      <TaskList
        rows={[
          row("video"),
          row("receipt"),
          ...(newest === undefined ? [] : [changing]),
          row("copy"),
          row("clear"),
        ]}
      />
    </Stack>
  );
}
