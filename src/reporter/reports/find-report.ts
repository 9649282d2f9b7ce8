import { SealedReport } from "../../domain/report/sealed-report.ts";
import { readRelay, type ReadOutcome } from "../../device/relay/relay-read.ts";
import type { RelayRoad } from "../../device/relay/relay-call.ts";
import type { FrozenVersion, SentReport } from "../../device/reporter-store.ts";
import { fromBase64, toBase64 } from "../../envelope/base64.ts";
import { openJson } from "../../envelope/open.ts";
import {
  receiptKeys,
  type ReceiptKeys,
  stretchReceipt,
} from "../../envelope/receipt.ts";
import type { Directory } from "../../protocol/directory.ts";
import { Mailbox, MailboxVersion } from "../../protocol/mailbox.ts";

/** not-found: no report has these words. offline: the relay gave no answer. */
export type FoundReport =
  | { readonly is: "found"; readonly report: SentReport }
  | { readonly is: "not-found" }
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
  const version = await readVersion(road, keys, newest);
  if (version === undefined) return { is: "offline" };
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

async function readVersion(
  road: RelayRoad,
  keys: ReceiptKeys,
  version: number,
): Promise<FrozenVersion | undefined> {
  const read = await readRelay(road, {
    path: `/mailbox/versions/${String(version)}`,
    token: keys.token,
    etag: null,
    answer: MailboxVersion,
  });
  if (read.is !== "new") return undefined;
  const opened = await openJson(
    SealedReport,
    [keys.identity],
    fromBase64(read.answer.sealedReport),
  );
  return opened.is === "open"
    ? {
        version,
        report: opened.value.report,
        frozenAt: read.answer.receivedAt,
      }
    : undefined;
}
