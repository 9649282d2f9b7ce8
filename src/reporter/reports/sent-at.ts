import type { SentReport } from "../../device/reporter-store.ts";

/** When a report was first sent: by the relay's clock where it has said so, else by the device's. ISO 8601. */
export function sentAt({ mailbox, versions }: SentReport): string {
  const [stored] = mailbox?.mailbox.versions ?? [];
  const [first] = versions;
  return stored?.receivedAt ?? first?.frozenAt ?? new Date(0).toISOString();
}
