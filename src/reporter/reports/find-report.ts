import { SealedReport } from "../../domain/report/sealed-report.ts";
import { readRelay, type ReadOutcome } from "../../device/relay/relay-read.ts";
import type { RelayRoad } from "../../device/relay/relay-call.ts";
import type { FrozenVersion, SentReport } from "../../device/reporter-store.ts";
import { fromBase64, toBase64 } from "../../envelope/base64.ts";
import { openJson } from "../../envelope/open.ts";
import { stretchReceipt } from "../../envelope/receipt.ts";
import { receiptKeys, type ReceiptKeys } from "../../envelope/receipt-keys.ts";
import type { Directory } from "../../protocol/directory.ts";
import { Mailbox, MailboxVersion } from "../../protocol/mailbox.ts";

/**
 * not-found: no report has these words. offline: the relay gave no answer. not-opened: there is one, and its body is damaged or
 * another's. Where its organisation is not in the directory, its recipient is empty: it cannot be written to now.
 */
export type FoundReport =
  | { readonly is: "found"; readonly report: SentReport }
  | { readonly is: "not-found" }
  | { readonly is: "not-opened" }
  | { readonly is: "offline" };

/** Opens the mailbox that six words lead to, with the person's own report in it; keeps nothing. */
export async function findReport(
  parts: {
    readonly road: RelayRoad;
    readonly directory: Directory;
    readonly nowMs: () => number;
  },
  words: readonly string[],
): Promise<FoundReport> {
  const { road, directory, nowMs } = parts;
  const salt = fromBase64(directory.receiptSalt);
  const stretched = await stretchReceipt(words, salt);
  const keys = await receiptKeys(stretched);
  const read = await readRelay(road, {
    path: "/mailbox",
    token: keys.token,
    etag: null,
    answer: Mailbox,
  });
  if (read.is !== "new") return notRead(read);
  const { answer: mailbox, etag } = read;
  const newest = mailbox.versions.at(-1)?.version ?? 1;
  const body = await readRelay(road, {
    path: `/mailbox/versions/${String(newest)}`,
    token: keys.token,
    etag: null,
    answer: MailboxVersion,
  });
  if (body.is !== "new") return notRead(body);
  const version = await openVersion(keys, mailbox, {
    ...body.answer,
    version: newest,
  });
  if (version === undefined) return { is: "not-opened" };
  const { organisation } = mailbox;
  const known = directory.organisations.find(
    ({ id }) => id === organisation.id,
  );
  return {
    is: "found",
    report: {
      reportId: mailbox.reportId,
      organisation: { ...organisation, recipient: known?.recipient ?? "" },
      receipt: { words, stretched: toBase64(stretched), token: keys.token },
      versions: [version],
      messages: [],
      writing: "",
      mailbox: { mailbox, etag, readAt: new Date(nowMs()).toISOString() },
      lastReadSeq: mailbox.cursor,
    },
  };
}

function notRead(read: ReadOutcome<unknown>): FoundReport {
  return read.is === "gone" ? { is: "not-found" } : { is: "offline" };
}

/** A body that says it is another was put in this one's place: it is not shown as this one. */
async function openVersion(
  keys: ReceiptKeys,
  { reportId, organisation }: Mailbox,
  { version, sealedReport, receivedAt }: MailboxVersion,
): Promise<FrozenVersion | undefined> {
  const opened = await openJson(
    SealedReport,
    [keys.identity],
    fromBase64(sealedReport),
  );
  if (opened.is !== "open") return undefined;
  const { value } = opened;
  const isThis =
    value.report.id === reportId &&
    value.version === version &&
    value.organisationId === organisation.id;
  return isThis
    ? { version, report: value.report, frozenAt: receivedAt }
    : undefined;
}
