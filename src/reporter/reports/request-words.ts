import type { AppointmentRequest } from "../../domain/casework/thread-message.ts";
import { t } from "../../device/words.ts";

/** A request in sentences: the text of its message, for whoever reads messages as text alone. */
export function messageOfRequest(request: AppointmentRequest): string {
  const { times, interpreter, interpreterDetails, notes } = request;
  const kind =
    interpreter === null
      ? ""
      : [t(`appointment.kinds.${interpreter}`), interpreterDetails]
          .filter((part) => part.trim() !== "")
          .join(": ");
  return [
    t("appointment.message"),
    t("appointment.messageTimes", { times }),
    ...(kind === "" ? [] : [t("appointment.messageKind", { kind })]),
    ...(notes.trim() === "" ? [] : [notes]),
  ].join("\n\n");
}
