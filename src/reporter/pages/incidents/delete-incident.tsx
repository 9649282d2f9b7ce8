import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { incidentTitle } from "../../../domain/questionnaire/incident-title.ts";
import { deleteIncident } from "../../../domain/report/incidents.ts";
import type { Incident, Report } from "../../../domain/report/report.ts";
import { t } from "../../../device/words.ts";
import { incidentsPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { withReport } from "../../tell/change-incidents.ts";
import type { OpenDraft } from "../../tell/use-draft.ts";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { ReaderNotice } from "../question/reader-notice.tsx";

/** Asks once before something that happened is deleted, names what is lost, and takes it back until the page is left. */
export function DeleteIncident(props: {
  draft: OpenDraft;
  incident: Incident;
  /** The report with it. */
  before: Report;
  onKept: () => void;
}) {
  const { draft, incident, before, onKept } = props;
  const [isGone, setIsGone] = useState(false);
  const isReader = draft.state.role === "reader";
  const heading = isGone ? "removal.done" : "incidents.deleteTitle";
  const what = incidentTitle(incident) || t("incidents.unnamed");
  const title = t(heading, { what });
  const times = before.incidents.filter((time) => time.timeOf === incident.id);
  usePage(
    `${incident.id}/delete/${String(isGone)}`,
    t("title.page", { page: title }),
  );
  const change = (next: (report: Report) => Report): boolean =>
    draft.writer.change((now) => withReport(now, next));
  return (
    <Stack>
      <SignedClip clipKey="page.incident-delete" title={title} />
      <PageHeading title={title} picture={labelPicture(heading, { what })} />
      <Say
        k={isGone ? "removal.doneText" : "incidents.deleteText"}
        kind="lead"
      />
      {!isGone && times.length > 0 && (
        <Say k="incidents.deleteTimes" values={{ count: times.length }} />
      )}
      {isReader && (
        <ReaderNotice writer={draft.writer} k="incidents.readerText" />
      )}
      <ButtonRow>
        {isGone ? (
          <Gone
            isReader={isReader}
            onBack={() => {
              if (change((now) => ({ ...now, incidents: before.incidents })))
                onKept();
            }}
          />
        ) : (
          <Asked
            isReader={isReader}
            onKept={onKept}
            onDelete={() => {
              setIsGone(change((now) => deleteIncident(now, incident.id)));
            }}
          />
        )}
      </ButtonRow>
    </Stack>
  );
}

function Asked(props: {
  isReader: boolean;
  onKept: () => void;
  onDelete: () => void;
}) {
  return (
    <>
      {!props.isReader && (
        <Button
          kind="danger"
          {...labelled("removal.act")}
          onClick={props.onDelete}
        />
      )}
      <Button
        kind="primary"
        {...labelled("removal.keep")}
        onClick={props.onKept}
      />
    </>
  );
}

function Gone(props: { isReader: boolean; onBack: () => void }) {
  return (
    <>
      {!props.isReader && (
        <Button {...labelled("removal.undo")} onClick={props.onBack} />
      )}
      <Button
        kind="quiet"
        {...labelled("incidents.leave")}
        href={incidentsPath}
      />
    </>
  );
}
