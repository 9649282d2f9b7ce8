import { questionById } from "../../../domain/questionnaire/engine.ts";
import { incidentOf } from "../../../domain/report/incidents.ts";
import { useDraft } from "../../tell/use-draft.ts";
import type { Route } from "../../routes.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { OpeningPage } from "../loading/opening-page.tsx";
import { ConsentQuestion } from "./consent-question.tsx";
import { ContactQuestion } from "./contact-question.tsx";
import { PlainQuestion } from "./plain-question.tsx";

/** One question, or one step of it. */
export function QuestionPage(props: {
  route: Extract<Route, { is: "question" }>;
}) {
  const { id, step, from, incident } = props.route;
  const draft = useDraft();
  const entry = questionById(id);
  if (entry === undefined) return <NotFoundPage />;
  if (draft === undefined) return <OpeningPage />;
  const { report } = draft.state.draft;
  if (incidentOf(report, incident) === undefined) return <NotFoundPage />;
  const asked = { entry, from, incident, draft };
  if (entry.kind === "contact")
    return <ContactQuestion {...asked} step={step ?? "ways"} />;
  if (entry.kind === "consent")
    return <ConsentQuestion {...asked} step={step ?? "organisation"} />;
  return step === null ? <PlainQuestion {...asked} /> : <NotFoundPage />;
}
