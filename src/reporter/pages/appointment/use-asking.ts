import { useMemo, useState } from "preact/hooks";
import type { AppointmentRequest } from "../../../domain/casework/thread-message.ts";
import type { Saved } from "../../../device/draft-writer.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { useTools } from "../../tools.ts";
import { keepLatest } from "../write/keep-latest.ts";

const nothing: AppointmentRequest = {
  kind: "video-appointment",
  times: "",
  interpreter: null,
  interpreterDetails: "",
  notes: "",
};

/** What is asked for, kept with the report on every change. */
export function useAsking(report: SentReport) {
  const { sent } = useTools().device.store;
  const [request, setRequest] = useState(report.asking ?? nothing);
  const [saved, setSaved] = useState<Saved>({
    is: report.asking === undefined ? "nothing-yet" : "saved",
  });
  const queue = useMemo(
    () =>
      keepLatest<AppointmentRequest>(
        async (asking) =>
          sent.change(report.reportId, (kept) => ({ ...kept, asking })),
        setSaved,
        (work, afterMs) => setTimeout(work, afterMs),
      ),
    [report.reportId],
  );
  return {
    request,
    saved,
    put: (change: Partial<AppointmentRequest>) => {
      const next = { ...request, ...change };
      setRequest(next);
      queue.push(next);
    },
    /** Fulfilled when nothing is being written any more. */
    stop: queue.flush,
  };
}
