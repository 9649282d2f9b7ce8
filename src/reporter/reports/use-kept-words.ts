import { useMemo, useRef, useState } from "preact/hooks";
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

/** Where the words stand in a report. */
export type WordsPlace<Value> = {
  readonly of: (report: SentReport) => Value;
  readonly put: (report: SentReport, value: Value) => SentReport;
  /** What stands there once another window has written there too: `base` is what both began with. */
  readonly merge: (base: Value, here: Value, mine: Value) => Value;
};

/**
 * Keeps with the report what is written on its page, on every change.
 *
 * @param first What stood there before. @param isBegun Whether that was ever written.
 */
export function useKeptWords<Value>(
  reportId: string,
  first: Value,
  isBegun: boolean,
  place: WordsPlace<Value>,
): KeptWords<Value> {
  const { sent } = useTools().device.store;
  const [value, setValue] = useState(first);
  // What the device may have by this page's hand: a write that was said to fail may be there all the same.
  const known = useRef<readonly [Value, ...Value[]]>([first]);
  const [saved, setSaved] = useState<Saved>({
    is: isBegun ? "saved" : "nothing-yet",
  });
  const keep = async (latest: Value) => {
    let merged = latest;
    const kept = await sent.change(reportId, (report) => {
      const here = place.of(report);
      const [base] = known.current;
      const isOurs = known.current.includes(here);
      merged = isOurs ? latest : place.merge(base, here, latest);
      return place.put(report, merged);
    });
    known.current = kept.is === "kept" ? [merged] : [...known.current, latest];
    if (kept.is === "not-kept") return kept;
    if (merged !== latest)
      setValue((now) =>
        now === latest ? merged : place.merge(latest, merged, now),
      );
    return kept;
  };
  const queue = useMemo(
    () =>
      keepLatest<Value>(keep, setSaved, (work, afterMs) =>
        setTimeout(work, afterMs),
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
