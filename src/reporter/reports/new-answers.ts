import type { SentReport } from "../../device/reporter-store.ts";

/** How many messages of the organisation were not shown on this device yet. */
export function newAnswers({ mailbox, lastReadSeq }: SentReport): number {
  const messages = mailbox?.mailbox.messages ?? [];
  return messages.filter(
    ({ from, seq }) => from === "organisation" && seq > lastReadSeq,
  ).length;
}
