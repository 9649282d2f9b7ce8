import { DefinitionList } from "../../design-system/definition-list/definition-list.tsx";
import type { AppointmentRequest } from "../../domain/casework/thread-message.ts";
import { useInbox } from "../page/inbox.ts";

/** What a person asks of a video appointment, in their words. */
export function Appointment({ request }: { request: AppointmentRequest }) {
  const { words } = useInbox();
  const { times, interpreter, interpreterDetails, notes } = request;
  const kind = [
    interpreter === null ? "" : words(`appointment.kinds.${interpreter}`),
    interpreterDetails,
  ].filter((part) => part.trim() !== "");
  const facts = [
    ["times", times],
    ["interpreter", kind.join(": ") || words("appointment.not-said")],
    ["notes", notes],
  ] as const;
  return (
    <DefinitionList
      items={facts
        .filter(([, text]) => text.trim() !== "")
        .map(([name, text]) => ({
          id: name,
          term: words(`appointment.${name}`),
          fact: text,
        }))}
    />
  );
}
