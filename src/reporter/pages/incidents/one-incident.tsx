import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { say } from "../../../design-system/live-region/say.ts";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TaskList } from "../../../design-system/task-list/task-list.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import { incidentTitle } from "../../../domain/questionnaire/incident-title.ts";
import {
  canDeleteIncident,
  firstIncident,
  moveIncident,
  nameIncident,
} from "../../../domain/report/incidents.ts";
import type { Incident } from "../../../domain/report/report.ts";
import { t } from "../../../device/words.ts";
import {
  countsPath,
  incidentPath,
  incidentsPath,
  questionPath,
  tellPath,
} from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { whenInWords } from "../../tell/answer-words.ts";
import {
  addToDraft,
  firstIncidentQuestion,
  withReport,
} from "../../tell/change-incidents.ts";
import type { OpenDraft } from "../../tell/use-draft.ts";
import { useTools } from "../../tools.ts";
import { hintWords } from "../../words/hint-words.tsx";
import { labelled, labelPicture, titled } from "../../words/labelled.ts";
import { SayHeading } from "../../words/say-heading.tsx";
import { Say } from "../../words/say.tsx";
import { ReaderNotice } from "../question/reader-notice.tsx";
import { Kept } from "../question/saved.tsx";

/** The first time and two more: then it is no single thing any more. */
const isRepeatedFrom = 2;

export type OneIncidentProps = {
  draft: OpenDraft;
  incident: Incident;
  onDelete: () => void;
};

/** One thing that happened: its name, its questions, the other times it did, its place in the list. */
export function OneIncident(props: OneIncidentProps) {
  const { draft, incident } = props;
  const { writer, state } = draft;
  const { report } = state.draft;
  const isFirst = firstIncident(report) === incident;
  const title = incidentTitle(incident) || t("incidents.unnamed");
  // The heading's words change while the name is typed; the page does not.
  usePage(`incident ${incident.id}`, t("title.page", { page: title }));
  const first = firstIncidentQuestion();
  return (
    <Stack>
      <BackLink {...labelled("question.back")} href={incidentsPath} />
      <SignedClip clipKey="page.incident" title={title} />
      <PageHeading
        title={title}
        picture={labelPicture(`questionnaire:${first}.title`)}
      />
      <TaskList
        rows={[
          {
            id: "change",
            ...titled("incidents.change"),
            state: t("incidents.changeText"),
            href: isFirst
              ? tellPath
              : questionPath(first, null, null, incident.id),
          },
        ]}
      />
      <Times {...props} />
      {state.role === "reader" ? (
        <ReaderNotice writer={writer} k="incidents.readerText" />
      ) : (
        <>
          <Name {...props} />
          <Place {...props} />
        </>
      )}
    </Stack>
  );
}

function Name({ draft, incident }: OneIncidentProps) {
  const { writer, state } = draft;
  return (
    <TextInput
      id="incident-name"
      {...labelled("incidents.name")}
      hint={hintWords("incidents.nameHint")}
      value={incident.name ?? ""}
      onInput={(name) => {
        writer.change((now) =>
          withReport(now, (told) => nameIncident(told, incident.id, name)),
        );
      }}
      saved={
        <Kept saved={state.saved} isAnswered={incident.name !== undefined} />
      }
    />
  );
}

function Times({ draft, incident }: OneIncidentProps) {
  const way = useWay();
  const { makeId } = useTools();
  const { writer, state } = draft;
  const { report } = state.draft;
  const again = () => {
    const id = addToDraft(writer, makeId, incident.id);
    if (id !== undefined) way.go(incidentPath(id));
  };
  const times = report.incidents.filter((time) => time.timeOf === incident.id);
  return (
    <Stack>
      <SayHeading k="incidents.times" values={{ count: times.length }} />
      <TaskList
        rows={times.map((time) => ({
          id: time.id,
          title: incidentTitle(time) || t("incidents.untold"),
          picture: labelPicture("incidents.again"),
          state: whenInWords(time).replaceAll("\n", " · "),
          href: incidentPath(time.id),
        }))}
      />
      {times.length >= isRepeatedFrom && <TogetherTheyCount />}
      {state.role === "writer" && (
        <>
          <Say k="incidents.againText" kind="hint" />
          <p>
            <Button {...labelled("incidents.again")} onClick={again} />
          </p>
        </>
      )}
    </Stack>
  );
}

/** What repeated things can be, said once and asking for nothing. */
function TogetherTheyCount() {
  return (
    <Notice kind="info">
      <Say k="crime.again.together" />
      <p>
        <Button
          kind="quiet"
          {...labelled("incidents.whyCount")}
          href={countsPath("again")}
        />
      </p>
    </Notice>
  );
}

/** Where it stands in the list, and whether it stays there. */
function Place({ draft, incident, onDelete }: OneIncidentProps) {
  const { report } = draft.state.draft;
  const row = report.incidents.filter((each) => each.timeOf === undefined);
  const move = (by: -1 | 1) => () => {
    const isMoved = draft.writer.change((now) =>
      withReport(now, (told) => moveIncident(told, incident.id, by)),
    );
    if (isMoved) say(document, t("incidents.moved"), "now");
  };
  if (row.length === 1) return null;
  return (
    <ButtonRow>
      {row[0] !== incident && (
        <Button {...labelled("incidents.up")} onClick={move(-1)} />
      )}
      {row.at(-1) !== incident && (
        <Button {...labelled("incidents.down")} onClick={move(1)} />
      )}
      {canDeleteIncident(report, incident.id) && (
        <Button
          kind="danger"
          {...labelled("incidents.delete")}
          onClick={onDelete}
        />
      )}
    </ButtonRow>
  );
}
