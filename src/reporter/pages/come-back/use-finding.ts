import { useState } from "preact/hooks";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { usualPatienceMs } from "../../../device/relay/relay-call.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { drawn } from "../../site/drawn.ts";
import { useTools } from "../../tools.ts";
import { wordErrors } from "./word-errors.ts";
import { errorAt } from "../../words/labelled.ts";

type Finding = {
  readonly isFinding: boolean;
  readonly errors: readonly SummaryError[];
};

/** Looks for the report of six words. What is wrong with them is said when the person asks, never while they type. */
export function useFinding(onFound: (report: SentReport) => void) {
  const { device, nowMs } = useTools();
  const [state, setState] = useState<Finding>({ isFinding: false, errors: [] });
  const fail = (errors: readonly SummaryError[]) => {
    setState({ isFinding: false, errors });
  };
  const failAll = (key: string) => {
    fail([errorAt("word-1", key)]);
  };
  const look = async (typed: readonly string[]) => {
    const { completeWord } = await import("../../../envelope/receipt.ts");
    const words = typed.map((word) => completeWord(word) ?? "");
    const errors = wordErrors(typed, words);
    if (errors.length > 0) return fail(errors);
    const snapshot = await device.store.directory.load();
    if (snapshot === undefined) return failAll("comeBack.errorNoList");
    setState({ isFinding: true, errors: [] });
    const [{ findReport }] = await Promise.all([
      import("../../reports/find-report.ts"),
      drawn(),
    ]);
    const road = {
      fetch: window.fetch.bind(window),
      origin: "",
      patienceMs: usualPatienceMs,
    };
    const { directory } = snapshot;
    const outcome = await findReport({ road, directory, nowMs }, words);
    if (outcome.is === "not-found") return failAll("comeBack.errorNotFound");
    if (outcome.is === "not-opened") return failAll("comeBack.errorNotOpened");
    if (outcome.is === "offline") return failAll("comeBack.errorOffline");
    onFound(outcome.report);
  };
  const find = async (typed: readonly string[]) => {
    try {
      await look(typed);
    } catch (error) {
      failAll("comeBack.errorNotDone");
      reportError(error);
    }
  };
  return { ...state, find };
}
