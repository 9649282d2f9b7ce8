import type { TimelineStep } from "../../design-system/timeline/timeline.tsx";
import { waitingPicture } from "../../design-system/picture/drawn/waiting.ts";
import type { CaseState } from "../../domain/casework/case-state.ts";
import { dayInWords } from "../../device/dates.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import { t } from "../../device/words.ts";
import type { Mailbox } from "../../protocol/mailbox.ts";

/** Which words say what comes next, by the state of a case in which nothing is promised by a date. */
const words = {
  received: "working",
  opened: "working",
  working: "working",
  answered: "open",
  "waiting-for-you": "yourTurn",
  "waiting-for-others": "othersTurn",
} as const satisfies Record<CaseState, string>;

/** The next thing that will happen: by the relay's promise while the first answer is owed, then by the state of the case. */
export function nextStep(
  { organisation: { name: organisation } }: SentReport,
  mailbox: Mailbox | null,
  nowMs: number,
): TimelineStep {
  const promisedOn = mailbox?.promisedOn ?? null;
  if (mailbox !== null && promisedOn !== null)
    return promiseStep(organisation, promisedOn, mailbox.now, nowMs);
  const word = words[mailbox?.state ?? "received"];
  return {
    id: "next",
    picture: waitingPicture,
    title: t(`report.next.${word}.title`, { organisation }),
    text: t(`report.next.${word}.text`, { organisation }),
  };
}

/** Whether the day has passed is the relay's to say, whose clock made the promise (F14). */
function promiseStep(
  organisation: string,
  promisedOn: string,
  relayNow: string,
  nowMs: number,
): TimelineStep {
  const word = relayNow.slice(0, 10) > promisedOn ? "late" : "promise";
  const day = dayInWords(promisedOn, nowMs);
  return {
    id: "next",
    picture: waitingPicture,
    title: t(`report.next.${word}.title`, { organisation, day }),
    text: t(`report.next.${word}.text`, { organisation }),
  };
}
