import type { Report } from "../../domain/report/report.ts";
import type {
  Draft,
  SentReport,
  SentStore,
} from "../../device/reporter-store.ts";
import { fromBase64, toBase64 } from "../../envelope/base64.ts";
import { freezeVersion } from "../../envelope/freeze.ts";
import { drawReceipt, stretchReceipt } from "../../envelope/receipt.ts";
import { receiptKeys } from "../../envelope/receipt-keys.ts";
import type { Directory } from "../../protocol/directory.ts";
import { maxSealedBytes } from "../../protocol/ids.ts";
import { accessNeedsInWords } from "./access-needs.ts";
import { withoutUntold } from "./change-incidents.ts";
import { chosenOrganisation } from "./chosen-organisation.ts";

/** sent: it waits in the outbox. The others leave everything as it was; overtaken: another window wrote meanwhile. */
export type SendOutcome =
  | { readonly is: "sent" }
  | { readonly is: "no-organisation" | "too-long" | "not-kept" | "overtaken" };

export type SendParts = {
  readonly sent: SentStore;
  readonly directory: Directory | null;
  readonly nowMs: () => number;
  readonly fillRandom: (words: Uint16Array<ArrayBuffer>) => unknown;
};

/**
 * Freezes what is told as the next version and puts it into the outbox, in one transaction: at any instant it is the draft or it
 * waits, never both and never neither. The first version draws the receipt; later ones keep it.
 *
 * @param over What the draft may be on the device: anything else was written by another window.
 */
export async function sendReport(
  parts: SendParts,
  told: Report,
  over?: readonly (Draft | undefined)[],
): Promise<SendOutcome> {
  const report = withoutUntold(told);
  const before = await parts.sent.load(report.id);
  const base = before ?? (await newlySent(parts, report));
  if (base === undefined) return { is: "no-organisation" };
  const keys = await receiptKeys(fromBase64(base.receipt.stretched));
  const version = (base.versions.at(-1)?.version ?? 0) + 1;
  const claimedAt = new Date(parts.nowMs()).toISOString();
  const frozen = await freezeVersion({
    report,
    accessNeeds: accessNeedsInWords(report),
    version,
    organisation: base.organisation,
    receipt: keys,
    files: [],
    claimedAt,
    maxSealedBytes,
  });
  if (frozen.is === "too-long") return { is: "too-long" };
  const kept = await parts.sent.send(
    {
      ...base,
      versions: [...base.versions, { version, report, frozenAt: claimedAt }],
    },
    {
      kind: "report-version",
      reportId: report.id,
      version,
      token: base.receipt.token,
      body: frozen.body,
    },
    over,
  );
  return kept.is === "kept" ? { is: "sent" } : { is: kept.is };
}

async function newlySent(
  { directory, fillRandom }: SendParts,
  report: Report,
): Promise<SentReport | undefined> {
  const organisation = chosenOrganisation(report, directory);
  if (directory === null || organisation === undefined) return undefined;
  const words = drawReceipt(fillRandom);
  const salt = fromBase64(directory.receiptSalt);
  const stretched = await stretchReceipt(words, salt);
  const { token } = await receiptKeys(stretched);
  const { id, name, recipient } = organisation;
  return {
    reportId: report.id,
    organisation: { id, name, recipient },
    receipt: { words, stretched: toBase64(stretched), token },
    versions: [],
    messages: [],
    mailbox: null,
    lastReadSeq: 0,
    writing: "",
  };
}
