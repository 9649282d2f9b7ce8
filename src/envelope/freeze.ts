import {
  contactRulesToSend,
  type ContactRules,
} from "../domain/report/contact-rules.ts";
import { contactRulesOf, summaryOf } from "../domain/questionnaire/meanings.ts";
import type { Report } from "../domain/report/report.ts";
import type {
  ManifestFile,
  SealedReport,
} from "../domain/report/sealed-report.ts";
import { toBase64 } from "./base64.ts";
import { sealJson, type RecipientKey } from "./seal.ts";

/** What a version is frozen from. */
export type ToFreeze = {
  readonly report: Report;
  /** What the person chose that they need, in words; missing where nothing. */
  readonly accessNeeds?: string;
  /** 1 for the first sending, then one more each time. */
  readonly version: number;
  readonly organisation: {
    readonly id: string;
    readonly recipient: RecipientKey;
  };
  readonly receipt: {
    readonly mailboxId: string;
    readonly recipient: RecipientKey;
  };
  /** Every file of the report, whether or not it has been uploaded yet. */
  readonly files: readonly ManifestFile[];
  /** The device's time. */
  readonly claimedAt: string;
  /** The most that the relay takes of one sealed part (`maxSealedBytes` of the protocol). */
  readonly maxSealedBytes: number;
};

/** The body of `PUT /reports/{id}/versions/{n}`, as the protocol names it. */
export type FrozenVersion = {
  readonly organisationId: string;
  readonly mailboxId: string;
  readonly recipient: RecipientKey;
  readonly claimedAt: string;
  files: { id: string; bytes: number; sha256: string }[];
  readonly contact: ContactRules;
  readonly sealedReport: string;
  readonly sealedSummary: string;
};

/** too-long: sealed, it would be larger than the relay takes. The report stays as it is, to be made shorter. */
export type Frozen =
  | { readonly is: "frozen"; readonly body: FrozenVersion }
  | {
      readonly is: "too-long";
      readonly bytes: number;
      readonly maxBytes: number;
    };

/**
 * Freezes a version: what is sealed now is what arrives, whatever is edited later (F8). The report is sealed to the organisation
 * and the receipt, its summary to the organisation alone.
 */
export async function freezeVersion(freeze: ToFreeze): Promise<Frozen> {
  const { report, accessNeeds, version, organisation, receipt } = freeze;
  const content: SealedReport = {
    report,
    version,
    organisationId: organisation.id,
    manifest: [...freeze.files],
  };
  const [sealedReport, sealedSummary] = await Promise.all([
    sealJson([organisation.recipient, receipt.recipient], content),
    sealJson([organisation.recipient], summaryOf(report, accessNeeds)),
  ]);
  if (sealedReport.length > freeze.maxSealedBytes)
    return {
      is: "too-long",
      bytes: sealedReport.length,
      maxBytes: freeze.maxSealedBytes,
    };
  const body: FrozenVersion = {
    organisationId: organisation.id,
    mailboxId: receipt.mailboxId,
    recipient: receipt.recipient,
    claimedAt: freeze.claimedAt,
    files: freeze.files.map(({ id, sealed }) => ({ id, ...sealed })),
    contact: contactRulesToSend(contactRulesOf(report, accessNeeds)),
    sealedReport: toBase64(sealedReport),
    sealedSummary: toBase64(sealedSummary),
  };
  return { is: "frozen", body };
}
