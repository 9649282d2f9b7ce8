import { ThreadMessage } from "../../domain/casework/thread-message.ts";
import { SealedReport } from "../../domain/report/sealed-report.ts";
import { fromBase64 } from "../../envelope/base64.ts";
import { openJson, type Opened } from "../../envelope/open.ts";
import type { CaseworkReport } from "../../protocol/casework.ts";

type StoredVersion = CaseworkReport["versions"][number];
type StoredMessage = CaseworkReport["messages"][number];

/** altered: it opened, and is another report, version or organisation's than the one in whose place it stands. */
type OpenedVersion = Opened<SealedReport> | { readonly is: "altered" };

/** A version as it opened, or why it did not. */
export type OpenVersion = {
  readonly stored: StoredVersion;
  readonly opened: OpenedVersion;
};

/** A message as it opened, or why it did not. */
export type OpenMessage = {
  readonly stored: StoredMessage;
  readonly opened: Opened<ThreadMessage>;
};

/** A report with everything in it unsealed that can be. */
export type OpenReport = {
  readonly report: CaseworkReport;
  /** The latest first. */
  readonly versions: readonly OpenVersion[];
  /** In the order in which they stand in the thread (R57). */
  readonly messages: readonly OpenMessage[];
};

/** Unseals a report in this browser. What does not open keeps its place, and the bytes stay with the relay. */
export async function openReport(
  report: CaseworkReport,
  organisationIdentity: string,
  organisationId: string,
): Promise<OpenReport> {
  const keys = [organisationIdentity];
  const versions = report.versions.map(async (stored) => ({
    stored,
    opened: await openVersion(
      { reportId: report.id, organisationId },
      stored,
      keys,
    ),
  }));
  const messages = report.messages.map(async (stored) => ({
    stored,
    opened: await openJson(ThreadMessage, keys, fromBase64(stored.sealed)),
  }));
  return {
    report,
    versions: (await Promise.all(versions)).sort(
      (one, other) => other.stored.version - one.stored.version,
    ),
    messages: (await Promise.all(messages)).sort(
      (one, other) =>
        one.stored.placedAt.localeCompare(other.stored.placedAt) ||
        one.stored.seq - other.stored.seq,
    ),
  };
}

/** A body that says it is another was put in this one's place: it is not read as this one. */
async function openVersion(
  ids: { readonly reportId: string; readonly organisationId: string },
  stored: StoredVersion,
  keys: readonly string[],
): Promise<OpenedVersion> {
  const opened = await openJson(
    SealedReport,
    keys,
    fromBase64(stored.sealedReport),
  );
  if (opened.is !== "open") return opened;
  const { value } = opened;
  const isThis =
    value.version === stored.version &&
    value.report.id === ids.reportId &&
    value.organisationId === ids.organisationId;
  return isThis ? opened : { is: "altered" };
}
