import { useLive } from "../../device/live.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import type { OutboxEntry } from "../../sync/outbox.ts";
import { useTools } from "../tools.ts";

/** A sent report; null where it is not on this device, undefined until it is known. */
export function useReport(id: string): SentReport | null | undefined {
  const { sent } = useTools().device.store;
  const found = useLive<{ report: SentReport | undefined }>(
    (listener) =>
      sent.watch(id, (report) => {
        listener({ report });
      }),
    [id],
  );
  return found && (found.report ?? null);
}

/** What of a report waits in the outbox, or arrived from it; undefined until it is known. */
export function useOutbox(id: string): readonly OutboxEntry[] | undefined {
  const { outbox } = useTools().device.store;
  const all = useLive<readonly OutboxEntry[]>(
    (listener) => outbox.watch(listener),
    [outbox],
  );
  return all?.filter(({ item }) => item.reportId === id);
}
