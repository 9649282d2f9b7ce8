import { useState } from "preact/hooks";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import type { DraftWriter } from "../../../device/draft-writer.ts";
import { t } from "../../../device/words.ts";
import type { Directory } from "../../../protocol/directory.ts";
import { reportPath } from "../../routes.ts";
import { drawn } from "../../site/drawn.ts";
import { useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";

export type Sending =
  | { readonly is: "not-yet" }
  | { readonly is: "sealing" }
  | { readonly is: "failed"; readonly errors: readonly SummaryError[] };

/** Sends the report once, and leads to its words. */
export function useSending(directory: Directory | null) {
  const [sending, setSending] = useState<Sending>({ is: "not-yet" });
  const way = useWay();
  const { device, current, nowMs } = useTools();
  const fail = (text: string) => {
    setSending({ is: "failed", errors: [{ fieldId: "send", text }] });
  };
  const seal = async (writer: DraftWriter) => {
    // Stretching the words holds the page for up to a second: what it does is drawn first.
    const [{ sendReport }] = await Promise.all([
      import("../../tell/send-report.ts"),
      writer.flush(),
      drawn(),
    ]);
    const { report } = writer.state().draft;
    const outcome = await sendReport(
      {
        sent: device.store.sent,
        directory,
        nowMs,
        fillRandom: (words) => crypto.getRandomValues(words),
      },
      report,
    );
    if (outcome.is === "too-long") return fail(t("check.errorTooLong"));
    if (outcome.is === "not-kept") return fail(t("check.errorNotKept"));
    if (outcome.is === "no-organisation") return fail(t("check.chooseText"));
    await current.release();
    device.sendNow();
    way.replace(reportPath(report.id, "receipt"));
  };
  const send = async (writer: DraftWriter) => {
    if (sending.is === "sealing") return;
    setSending({ is: "sealing" });
    try {
      await seal(writer);
    } catch (error) {
      fail(t("check.errorNotSealed"));
      reportError(error);
    }
  };
  return { sending, send };
}
