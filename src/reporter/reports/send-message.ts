import type {
  AppointmentRequest,
  ThreadMessage,
} from "../../domain/casework/thread-message.ts";
import type { SentReport, SentStore } from "../../device/reporter-store.ts";
import { fromBase64, toBase64 } from "../../envelope/base64.ts";
import { receiptKeys } from "../../envelope/receipt-keys.ts";
import { sealJson } from "../../envelope/seal.ts";
import { maxSealedBytes } from "../../protocol/ids.ts";

export type SendMessageParts = {
  readonly sent: SentStore;
  readonly nowMs: () => number;
  readonly makeId: () => string;
};

/**
 * Seals a message to the organisation and the receipt, and puts it into the outbox with its words. nobody: the report came back
 * by its words, and its organisation is not in the directory.
 *
 * @param request What the message asks for, beside its text.
 */
export async function sendMessage(
  parts: SendMessageParts,
  report: SentReport,
  text: string,
  request?: AppointmentRequest,
): Promise<"sent" | "nobody" | "too-long" | "not-kept"> {
  if (report.organisation.recipient === "") return "nobody";
  const { recipient } = await receiptKeys(fromBase64(report.receipt.stretched));
  const content: ThreadMessage = {
    schema: 1,
    text,
    author: "",
    attachmentsNotKept: [],
    sentFrom: "",
    request,
  };
  const sealed = await sealJson(
    [report.organisation.recipient, recipient],
    content,
  );
  if (sealed.length > maxSealedBytes) return "too-long";
  const id = parts.makeId();
  const claimedAt = new Date(parts.nowMs()).toISOString();
  const kept = await parts.sent.write(
    { id, text, request, writtenAt: claimedAt },
    {
      kind: "message",
      reportId: report.reportId,
      messageId: id,
      token: report.receipt.token,
      body: { claimedAt, sealed: toBase64(sealed) },
    },
  );
  return kept.is === "kept" ? "sent" : "not-kept";
}
