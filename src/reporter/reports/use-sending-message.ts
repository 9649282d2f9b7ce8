import { useRef } from "preact/hooks";
import type { AppointmentRequest } from "../../domain/casework/thread-message.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import { reportPath } from "../routes.ts";
import { drawn } from "../site/drawn.ts";
import { useWay } from "../site/way.ts";
import { useTools } from "../tools.ts";

/** Key of the words for each way in which a message is not sent. */
const failures = {
  nobody: "write.errorNobody",
  "too-long": "write.errorTooLong",
  "not-kept": "write.errorNotKept",
} as const;

/**
 * Seals a message of a report and puts it into the outbox, from where it goes as soon as there is a network; then the report's page
 * shows it.
 *
 * @param stop Fulfilled when what is written is no longer being kept. @param fail Told the key of what went wrong.
 */
export function useSendingMessage(
  report: SentReport,
  stop: () => Promise<void>,
  fail: (key: string) => void,
): (text: string, request?: AppointmentRequest) => void {
  const { device, nowMs, makeId } = useTools();
  const way = useWay();
  // What was said to be not kept may be there all the same: the same words again are the same message.
  const tried = useRef({ words: "", id: "" });
  const idOf = (words: string) => {
    if (tried.current.words !== words) tried.current = { words, id: makeId() };
    return tried.current.id;
  };
  const seal = async (text: string, request?: AppointmentRequest) => {
    const [{ sendMessage }] = await Promise.all([
      import("./send-message.ts"),
      stop(),
      drawn(),
    ]);
    const id = idOf(JSON.stringify([text, request]));
    const parts = { sent: device.store.sent, nowMs, makeId: () => id };
    const outcome = await sendMessage(parts, report, text, request);
    if (outcome !== "sent") return fail(failures[outcome]);
    device.sendNow();
    way.replace(reportPath(report.reportId));
  };
  return (text, request) => {
    seal(text, request).catch((error: unknown) => {
      fail("write.errorNotSealed");
      reportError(error);
    });
  };
}
