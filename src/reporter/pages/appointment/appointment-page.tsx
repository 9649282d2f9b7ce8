import { useReport } from "../../reports/use-report.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { MissingPage } from "../report/missing-page.tsx";
import { AppointmentForm } from "./appointment-form.tsx";

/** A request for a video appointment with an interpreter. */
export function AppointmentPage({ id }: { id: string }) {
  const report = useReport(id);
  if (report === null) return <MissingPage />;
  return report === undefined ? (
    <OpeningPage />
  ) : (
    <AppointmentForm report={report} />
  );
}
