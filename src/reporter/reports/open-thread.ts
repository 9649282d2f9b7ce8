import {
  type AppointmentRequest,
  ThreadMessage,
} from "../../domain/casework/thread-message.ts";
import type { OwnMessage, SentReport } from "../../device/reporter-store.ts";
import { fromBase64 } from "../../envelope/base64.ts";
import { openJson } from "../../envelope/open.ts";
import { receiptKeys } from "../../envelope/receipt-keys.ts";
import type { StoredMessage } from "../../protocol/mailbox.ts";

/** One message as it is shown. */
export type ThreadItem = {
  readonly id: string;
  readonly from: "reporter" | "organisation";
  /** By whom, of the organisation; empty for the person's own. */
  readonly author: string;
  /** Null where it did not open here. */
  readonly text: string | null;
  /** What it asks for, beside its text. */
  readonly request: AppointmentRequest | undefined;
  readonly attachmentsNotKept: readonly string[];
  readonly at: string;
  readonly via: "app" | "email";
  readonly notice: StoredMessage["notice"];
  /** It was written here and is not in the mailbox yet. */
  readonly isHereOnly: boolean;
};

/** Opens what the mailbox holds with the receipt's identity, in the relay's order; what is only here comes after it. */
export async function openThread(
  report: SentReport,
): Promise<readonly ThreadItem[]> {
  const stored = report.mailbox?.mailbox.messages ?? [];
  const { identity } = await receiptKeys(fromBase64(report.receipt.stretched));
  const inOrder = stored.toSorted(
    (one, other) =>
      one.placedAt.localeCompare(other.placedAt) || one.seq - other.seq,
  );
  const items = await Promise.all(
    inOrder.map(async (message) => openMessage(identity, message)),
  );
  const known = new Set(stored.map(({ id }) => id));
  const here = report.messages.filter(({ id }) => !known.has(id));
  return [...items, ...here.map(ownItem)];
}

async function openMessage(
  identity: string,
  message: StoredMessage,
): Promise<ThreadItem> {
  const opened = await openJson(
    ThreadMessage,
    [identity],
    fromBase64(message.sealed),
  );
  const value = opened.is === "open" ? opened.value : undefined;
  return {
    id: message.id,
    from: message.from,
    author: value?.author ?? "",
    text: value?.text ?? null,
    request: value?.request,
    attachmentsNotKept: value?.attachmentsNotKept ?? [],
    at: message.placedAt,
    via: message.via,
    notice: message.notice,
    isHereOnly: false,
  };
}

function ownItem({ id, text, request, writtenAt }: OwnMessage): ThreadItem {
  return {
    id,
    from: "reporter",
    author: "",
    text,
    request,
    attachmentsNotKept: [],
    at: writtenAt,
    via: "app",
    notice: null,
    isHereOnly: true,
  };
}
