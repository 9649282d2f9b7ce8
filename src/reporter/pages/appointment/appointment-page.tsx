import type { AppointmentStep } from "../../routes.ts";
import { useReport } from "../../reports/use-report.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { MissingPage } from "../report/missing-page.tsx";
import { AppointmentForm } from "./appointment-form.tsx";

/** A request for a video appointment with an interpreter. */
export function AppointmentPage(props: { id: string; step: AppointmentStep }) {
  const report = useReport(props.id);
  if (report === null) return <MissingPage />;
  return report === undefined ? (
    <OpeningPage />
  ) : (
    <AppointmentForm report={report} step={props.step} />
  );
}
