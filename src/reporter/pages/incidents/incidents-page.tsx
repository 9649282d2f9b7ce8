import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TaskList } from "../../../design-system/task-list/task-list.tsx";
import { incidentTitle } from "../../../domain/questionnaire/incident-title.ts";
import {
  incidentsWithTimes,
  type IncidentWithTimes,
} from "../../../domain/report/incidents.ts";
import { t } from "../../../device/words.ts";
import { incidentPath, questionPath, taskListPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import {
  addToDraft,
  firstIncidentQuestion,
} from "../../tell/change-incidents.ts";
import { type OpenDraft, useDraft } from "../../tell/use-draft.ts";
import { useTools } from "../../tools.ts";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { OpeningPage } from "../loading/opening-page.tsx";
import { ReaderNotice } from "../question/reader-notice.tsx";

/** What happened, one by one: one thing, or many, and the times each of them did. */
export function IncidentsPage() {
  const draft = useDraft();
  const title = t("incidents.title");
  usePage(
    draft === undefined ? "opening" : "incidents",
    t("title.page", { page: title }),
  );
  if (draft === undefined) return <OpeningPage />;
  const { report } = draft.state.draft;
  return (
    <Stack>
      <BackLink {...labelled("question.back")} href={taskListPath} />
      <SignedClip clipKey="page.incidents" title={title} />
      <PageHeading title={title} picture={labelPicture("incidents.title")} />
      <Say k="incidents.lead" kind="lead" />
      <TaskList rows={incidentsWithTimes(report).map(incidentRow)} />
      <AddAnother draft={draft} />
      <p>
        <Button
          kind="quiet"
          {...labelled("question.list")}
          href={taskListPath}
        />
      </p>
    </Stack>
  );
}

function AddAnother({ draft }: { draft: OpenDraft }) {
  const way = useWay();
  const { makeId } = useTools();
  const { writer, state } = draft;
  if (state.role === "reader")
    return <ReaderNotice writer={writer} k="incidents.readerText" />;
  const add = () => {
    const id = addToDraft(writer, makeId);
    if (id === undefined) return;
    way.go(questionPath(firstIncidentQuestion(), null, null, id));
  };
  return (
    <p>
      <Button kind="primary" {...labelled("incidents.add")} onClick={add} />
    </p>
  );
}

function incidentRow({ incident, times }: IncidentWithTimes) {
  const told = Object.keys(incident.answers).length;
  const states = [
    told === 0 ? t("incidents.untold") : t("incidents.told", { count: told }),
    ...(times.length === 0
      ? []
      : [t("incidents.times", { count: times.length })]),
  ];
  return {
    id: incident.id,
    title: incidentTitle(incident) || t("incidents.unnamed"),
    picture: labelPicture(`questionnaire:${firstIncidentQuestion()}.title`),
    state: states.join(" · "),
    href: incidentPath(incident.id),
  };
}
