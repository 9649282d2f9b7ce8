import { useState } from "preact/hooks";
import { incidentOf } from "../../../domain/report/incidents.ts";
import type { Report } from "../../../domain/report/report.ts";
import { useDraft } from "../../tell/use-draft.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { DeleteIncident } from "./delete-incident.tsx";
import { OneIncident } from "./one-incident.tsx";
import { OneTime } from "./one-time.tsx";

/** One thing that happened, or one more time it did. */
export function IncidentPage({ id }: { id: string }) {
  const draft = useDraft();
  // What was there before it was deleted, until the page is left (access.md, rule 26).
  const [before, setBefore] = useState<Report | null>(null);
  if (draft === undefined) return <OpeningPage />;
  const incident = incidentOf(before ?? draft.state.draft.report, id);
  if (incident === undefined) return <NotFoundPage />;
  const onDelete = () => {
    setBefore(draft.state.draft.report);
  };
  if (before !== null)
    return (
      <DeleteIncident
        draft={draft}
        incident={incident}
        before={before}
        onKept={() => {
          setBefore(null);
        }}
      />
    );
  return incident.timeOf === undefined ? (
    <OneIncident draft={draft} incident={incident} onDelete={onDelete} />
  ) : (
    <OneTime draft={draft} incident={incident} onDelete={onDelete} />
  );
}
