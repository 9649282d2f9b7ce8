import { useMemo, useState } from "preact/hooks";
import type { Saved } from "../../device/draft-writer.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import { useTools } from "../tools.ts";
import { keepLatest } from "./keep-latest.ts";

/** What is written on a page of a report, and how far it is kept. */
export type KeptWords<Value> = {
  readonly value: Value;
  readonly saved: Saved;
  readonly put: (value: Value) => void;
  /** Fulfilled when nothing is being written any more. */
  readonly stop: () => Promise<void>;
};

/**
 * Keeps with the report what is written on its page, on every change.
 *
 * @param first What stood there before. @param isBegun Whether that was ever written.
 * @param change Puts it into the report.
 */
export function useKeptWords<Value>(
  reportId: string,
  first: Value,
  isBegun: boolean,
  change: (report: SentReport, value: Value) => SentReport,
): KeptWords<Value> {
  const { sent } = useTools().device.store;
  const [value, setValue] = useState(first);
  const [saved, setSaved] = useState<Saved>({
    is: isBegun ? "saved" : "nothing-yet",
  });
  const queue = useMemo(
    () =>
      keepLatest<Value>(
        async (latest) => sent.change(reportId, (kept) => change(kept, latest)),
        setSaved,
        (work, afterMs) => setTimeout(work, afterMs),
      ),
    [reportId],
  );
  return {
    value,
    saved,
    put: (next) => {
      setValue(next);
      queue.push(next);
    },
    stop: queue.flush,
  };
}
