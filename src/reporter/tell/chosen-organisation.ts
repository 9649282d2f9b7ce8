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

/** The only one there is, for who chose nobody: it is named before the press that sends, and that press chooses it. */
export function onlyOrganisation(
  report: Report,
  directory: Directory | null,
): DirectoryOrganisation | undefined {
  const [only, ...others] = directory?.organisations ?? [];
  const isChosen = (consentOf(report)?.organisationId ?? "") !== "";
  return isChosen || others.length > 0 ? undefined : only;
}
