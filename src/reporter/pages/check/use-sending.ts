import { useState } from "preact/hooks";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import type { DraftWriter } from "../../../device/draft-writer.ts";
import type { Directory } from "../../../protocol/directory.ts";
import { reportPath } from "../../routes.ts";
import { drawn } from "../../site/drawn.ts";
import { useWay } from "../../site/way.ts";
import { withConsent } from "../../tell/change-consent.ts";
import { onlyOrganisation } from "../../tell/chosen-organisation.ts";
import { useTools } from "../../tools.ts";
import { errorAt } from "../../words/labelled.ts";

export type Sending =
  | { readonly is: "not-yet" }
  | { readonly is: "sealing" }
  | { readonly is: "failed"; readonly errors: readonly SummaryError[] };

/** Sends the report once, and leads to its words. */
export function useSending(directory: Directory | null) {
  const [sending, setSending] = useState<Sending>({ is: "not-yet" });
  const way = useWay();
  const { device, current, nowMs, manner } = useTools();
  const fail = (key: string) => {
    setSending({ is: "failed", errors: [errorAt("send", key)] });
  };
  const seal = async (writer: DraftWriter) => {
    // Another window took it over just now: the page says so, and nothing is sent.
    if (writer.state().role === "reader") return setSending({ is: "not-yet" });
    const only = onlyOrganisation(writer.state().draft.report, directory);
    if (only !== undefined)
      writer.change((now) =>
        withConsent(now, { organisationId: only.id }, manner()),
      );
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
      writer.known(),
    );
    if (outcome.is === "overtaken") return overtaken(writer);
    if (outcome.is === "too-long") return fail("check.errorTooLong");
    if (outcome.is === "not-kept") return fail("check.errorNotKept");
    if (outcome.is === "no-organisation") return fail("check.chooseText");
    await current.release();
    device.sendNow();
    way.replace(reportPath(report.id, "receipt"));
  };
  /** Shows what another window wrote, or that it deleted or sent the report. */
  const overtaken = async (writer: DraftWriter) => {
    writer.change((draft) => ({ ...draft }));
    await writer.flush();
    if (writer.state().role === "reader") setSending({ is: "not-yet" });
    else fail("check.errorOvertaken");
  };
  const send = async (writer: DraftWriter) => {
    if (sending.is === "sealing") return;
    setSending({ is: "sealing" });
    try {
      await seal(writer);
    } catch (error) {
      fail("check.errorNotSealed");
      reportError(error);
    }
  };
  return { sending, send };
}
