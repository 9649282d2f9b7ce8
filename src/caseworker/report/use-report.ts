import { useEffect, useRef, useState } from "preact/hooks";
import type { Keys } from "../access/access.ts";
import type { ApiProblem } from "../api/answer.ts";
import { useInbox } from "../page/inbox.ts";
import { useEvery } from "../page/use-every.ts";
import { openReport, type OpenReport } from "./open-report.ts";

/** What the page of one report shows. */
export type ReportState =
  | { readonly is: "loading" }
  | { readonly is: "problem"; readonly problem: ApiProblem }
  | {
      readonly is: "shown";
      readonly open: OpenReport;
      /** Messages and versions that came while it was read; they are shown when asked for. */
      readonly fresh: OpenReport | null;
      readonly isOpeningRecorded: boolean;
    };

/** Somebody may be answering from another desk; half a minute keeps two from doing one thing. */
const lookEveryMs = 30_000;

/**
 * Loads and unseals one report, records the opening after it succeeded (R37),
 * and looks quietly for news.
 */
export function useReport(id: string, keys: Keys, organisationId: string) {
  const { api } = useInbox();
  const [state, setState] = useState<ReportState>({ is: "loading" });
  const shownId = useRef(id);
  shownId.current = id;
  const isRecorded = useRef(false);

  const fetchOpen = async () => {
    const answer = await api.report(id);
    if (answer.is !== "ok") return answer;
    return {
      is: "open" as const,
      open: await openReport(
        answer.value,
        keys.organisationIdentity,
        organisationId,
      ),
    };
  };
  const show = (open: OpenReport) => {
    if (shownId.current !== id) return;
    const isOpeningRecorded = isRecorded.current;
    setState({ is: "shown", open, fresh: null, isOpeningRecorded });
  };
  /** Gives true when it was recorded just now. */
  const recordOpening = async (open: OpenReport): Promise<boolean> => {
    if (isRecorded.current || open.versions[0]?.opened.is !== "open")
      return false;
    isRecorded.current = (await api.opened(id)).is === "ok";
    return isRecorded.current;
  };
  const load = async (): Promise<void> => {
    const found = await fetchOpen();
    if (found.is !== "open") {
      if (shownId.current === id) setState({ is: "problem", problem: found });
      return;
    }
    show(found.open);
    if (!(await recordOpening(found.open))) return;
    const after = await fetchOpen();
    show(after.is === "open" ? after.open : found.open);
  };
  const look = async (): Promise<void> => {
    const found = await fetchOpen();
    if (found.is !== "open") return;
    await recordOpening(found.open);
    setState((now) =>
      now.is === "shown" && shownId.current === id
        ? withNews(now, found.open, isRecorded.current)
        : now,
    );
  };
  useEffect(() => {
    isRecorded.current = false;
    setState({ is: "loading" });
    void load();
  }, [id, keys]);
  useEvery(lookEveryMs, () => void look());
  return { state, load, look };
}

/** States, owners and deliveries change in place; what would move the text under the reader waits. */
function withNews(
  now: Extract<ReportState, { is: "shown" }>,
  found: OpenReport,
  isOpeningRecorded: boolean,
): ReportState {
  const isLonger =
    found.messages.length > now.open.messages.length ||
    found.versions.length > now.open.versions.length;
  return isLonger
    ? { ...now, fresh: found, isOpeningRecorded }
    : { ...now, open: found, fresh: null, isOpeningRecorded };
}
