import { consentOf } from "../../domain/questionnaire/meanings.ts";
import type { Report } from "../../domain/report/report.ts";
import type {
  Directory,
  DirectoryOrganisation,
} from "../../protocol/directory.ts";

/** To whom the report goes, of those that the device knows. */
export function chosenOrganisation(
  report: Report,
  directory: Directory | null,
): DirectoryOrganisation | undefined {
  const chosen = consentOf(report)?.organisationId;
  return directory?.organisations.find(({ id }) => id === chosen);
}
