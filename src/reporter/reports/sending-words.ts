import { languageOfWords, t } from "../../device/words.ts";
import type { OutboxEntry, OutboxState } from "../../sync/outbox.ts";

/** A state of sending, in the words that are fixed for it (sync.md). */
export type SendingWords = {
  readonly is: "waiting" | "sending" | "arrived" | "refused";
  readonly title: string;
  readonly text: string;
};

/**
 * Says where a version is. "Arrived" is said only when the relay has said it.
 *
 * @param entry Undefined where the device has no record of sending it: it came back by its words, so it had arrived.
 */
export function sendingWords(
  entry: OutboxEntry | undefined,
  organisation: string,
): SendingWords {
  if (entry === undefined) return arrived(organisation);
  const { state } = entry;
  switch (state.is) {
    case "waiting":
      return {
        is: "waiting",
        title: t("report.waiting"),
        text: t("report.waitingText"),
      };
    case "confirming":
      return {
        is: "waiting",
        title: t("report.waiting"),
        text: filesText(state),
      };
    case "sending":
      return {
        is: "sending",
        title: t("report.sending", { size: sizeOf(entry) }),
        text: t("report.sendingText"),
      };
    case "arrived":
      return arrived(organisation);
    case "refused":
      return {
        is: "refused",
        title: t("report.refused"),
        text: `${state.problem.detail} ${t("report.refusedText")}`,
      };
  }
}

function arrived(organisation: string): SendingWords {
  return {
    is: "arrived",
    title: t("report.arrived", { organisation }),
    text: t("report.arrivedText"),
  };
}

function filesText(state: Extract<OutboxState, { is: "confirming" }>): string {
  const { filesHere: here, filesNamed: named } = state;
  return named === 0
    ? t("report.waitingText")
    : t("report.files", { here, named });
}

function sizeOf({ item }: OutboxEntry): string {
  const bytes = JSON.stringify(item.body).length;
  return new Intl.NumberFormat(languageOfWords(), {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
}
