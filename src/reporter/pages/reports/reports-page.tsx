import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TaskList } from "../../../design-system/task-list/task-list.tsx";
import { whatIsLeft } from "../../../domain/questionnaire/progress.ts";
import { dayInWords } from "../../../device/dates.ts";
import { useLive } from "../../../device/live.ts";
import type { KeptDraft, SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import type { OutboxEntry } from "../../../sync/outbox.ts";
import { newAnswers } from "../../reports/new-answers.ts";
import { reportSteps } from "../../reports/report-steps.ts";
import { sentAt } from "../../reports/sent-at.ts";
import {
  comeBackPath,
  reportPath,
  taskListPath,
  tellPath,
} from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { DeleteDraft } from "./delete-draft.tsx";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled, titled } from "../../words/labelled.ts";
import { SayHeading } from "../../words/say-heading.tsx";

/** Every report of this device: those that were sent, and those that were begun. */
export function ReportsPage() {
  const { store } = useTools().device;
  const sent = useLive<readonly SentReport[]>(store.sent.watchAll, [store]);
  const drafts = useLive<readonly KeptDraft[]>(store.drafts.watchAll, [store]);
  const outbox = useLive<readonly OutboxEntry[]>(store.outbox.watch, [store]);
  const unopened = useLive<number>(store.watchUnopened, [store]) ?? 0;
  const [leaving, setLeaving] = useState<KeptDraft | null>(null);
  const title = t("reports.title");
  const isReady = sent !== undefined && drafts && outbox;
  usePage(
    isReady ? `reports/${leaving?.report.id ?? ""}` : "opening",
    t("title.page", { page: title }),
  );
  if (!isReady) return <OpeningPage />;
  if (leaving !== null)
    return (
      <DeleteDraft
        draft={leaving}
        onBack={() => {
          setLeaving(null);
        }}
      />
    );
  const begun = drafts.filter(
    ({ report }) => !sent.some(({ reportId }) => reportId === report.id),
  );
  return (
    <Stack>
      <SignedClip clipKey="page.reports" title={title} />
      <PageHeading title={title} picture={labelPicture("reports.title")} />
      {unopened > 0 && <Unopened count={unopened} />}
      {sent.length + begun.length + unopened === 0 && <Nothing />}
      {sent.length > 0 && <Sent sent={sent} outbox={outbox} />}
      {begun.length > 0 && <Begun begun={begun} onDelete={setLeaving} />}
      <ButtonRow>
        {begun.length === 0 && (
          <Button
            kind="primary"
            {...labelled("reports.tell")}
            href={tellPath}
          />
        )}
        <Button
          kind="quiet"
          {...labelled("reports.comeBack")}
          href={comeBackPath}
        />
      </ButtonRow>
    </Stack>
  );
}

/** Nothing vanishes unseen: the browser may have thrown away the key of what lies here. */
function Unopened({ count }: { count: number }) {
  return (
    <Notice kind="warning" {...titled("reports.unopened")}>
      <Say k="reports.unopenedText" values={{ count }} />
    </Notice>
  );
}

function Nothing() {
  return (
    <Stack gap="small">
      <Say k="reports.none" kind="lead" />
      <Say k="reports.noneText" />
    </Stack>
  );
}

function Sent(props: {
  sent: readonly SentReport[];
  outbox: readonly OutboxEntry[];
}) {
  const { nowMs } = useTools();
  return (
    <Stack gap="small">
      <SayHeading k="reports.sent" />
      <TaskList
        rows={props.sent.map((report) => {
          const own = props.outbox.filter(
            ({ item }) => item.reportId === report.reportId,
          );
          const steps = reportSteps(report, own, nowMs());
          const count = newAnswers(report);
          return {
            id: report.reportId,
            ...titled("reports.report", {
              day: dayInWords(sentAt(report), nowMs()),
            }),
            state:
              count > 0
                ? t("reports.new", { count })
                : (steps.findLast(({ id }) => id !== "next")?.title ?? ""),
            href: reportPath(report.reportId),
          };
        })}
      />
    </Stack>
  );
}

function Begun(props: {
  begun: readonly KeptDraft[];
  onDelete: (draft: KeptDraft) => void;
}) {
  const { nowMs, current } = useTools();
  const way = useWay();
  const carryOn = async (draft: KeptDraft) => {
    await current.choose(draft);
    way.go(taskListPath);
  };
  return (
    <Stack gap="small">
      <SayHeading k="reports.begun" />
      {props.begun.map((draft) => {
        const day = dayInWords(draft.report.startedAt, nowMs());
        const { left } = whatIsLeft(draft.report);
        return (
          <Stack gap="small" key={draft.report.id}>
            <TaskList
              rows={[
                {
                  id: draft.report.id,
                  ...titled("reports.carryOn", { day }),
                  state:
                    left === 0
                      ? t("reports.begunDone")
                      : t("reports.begunState", { count: left }),
                  href: taskListPath,
                  onClick: (event) => {
                    event.preventDefault();
                    void carryOn(draft);
                  },
                },
              ]}
            />
            <p>
              <Button
                kind="quiet"
                {...labelled("reports.remove")}
                about={t("reports.removeAbout", { day })}
                onClick={() => {
                  props.onDelete(draft);
                }}
              />
            </p>
          </Stack>
        );
      })}
    </Stack>
  );
}
