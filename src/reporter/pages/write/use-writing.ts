import { useMemo, useState } from "preact/hooks";
import type { Saved } from "../../../device/draft-writer.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { useTools } from "../../tools.ts";
import { keepLatest } from "./keep-latest.ts";

/** What is being written to the organisation, kept with the report on every change. */
export function useWriting(report: SentReport) {
  const { sent } = useTools().device.store;
  const [text, setText] = useState(report.writing);
  const [saved, setSaved] = useState<Saved>(
    report.writing === "" ? { is: "nothing-yet" } : { is: "saved" },
  );
  const queue = useMemo(
    () =>
      keepLatest<string>(
        async (writing) =>
          sent.change(report.reportId, (kept) => ({ ...kept, writing })),
        setSaved,
        (work, afterMs) => setTimeout(work, afterMs),
      ),
    [report.reportId],
  );
  return {
    text,
    saved,
    onInput: (now: string) => {
      setText(now);
      queue.push(now);
    },
    /** Fulfilled when nothing is being written any more. */
    stop: queue.flush,
  };
}
