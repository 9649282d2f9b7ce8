import type { SentReport } from "../../../device/reporter-store.ts";
import { useReport } from "../../reports/use-report.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { MissingPage } from "../report/missing-page.tsx";
import { WriteForm } from "./write-form.tsx";

/** A message to the organisation. */
export function WritePage({ id }: { id: string }) {
  const report: SentReport | null | undefined = useReport(id);
  if (report === null) return <MissingPage />;
  return report === undefined ? <OpeningPage /> : <WriteForm report={report} />;
}
