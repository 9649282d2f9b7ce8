import type { TimelineStep } from "../../design-system/timeline/timeline.tsx";
import { answersPicture } from "../../design-system/picture/drawn/answers.ts";
import { arrivedPicture } from "../../design-system/picture/drawn/arrived.ts";
import { openedPicture } from "../../design-system/picture/drawn/opened.ts";
import { waitingPicture } from "../../design-system/picture/drawn/waiting.ts";
import { momentInWords } from "../../device/dates.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import { t } from "../../device/words.ts";
import type { Mailbox } from "../../protocol/mailbox.ts";
import type { OutboxEntry } from "../../sync/outbox.ts";
import { nextStep } from "./next-step.ts";
import { sendingWords } from "./sending-words.ts";

/** What happened with a report, ending in what happens next, when, and who owes it. */
export function reportSteps(
  report: SentReport,
  outbox: readonly OutboxEntry[],
  nowMs: number,
): readonly TimelineStep[] {
  const mailbox = report.mailbox?.mailbox ?? null;
  const sending = sendingSteps(report, outbox, mailbox);
  const isArrived = sending.at(-1)?.picture === arrivedPicture;
  return [
    ...sending,
    ...(mailbox === null ? [] : openedSteps(mailbox)),
    ...(mailbox === null ? [] : wroteBackSteps(report, outbox, mailbox)),
    ...(isArrived ? [nextStep(report, mailbox, nowMs)] : []),
  ];
}

/** The first version, and the newest where there are more. */
function sendingSteps(
  report: SentReport,
  outbox: readonly OutboxEntry[],
  mailbox: Mailbox | null,
): TimelineStep[] {
  const newest = report.versions.at(-1)?.version ?? 1;
  return (newest === 1 ? [1] : [1, newest]).map((version) => {
    const entry = outbox.find(
      ({ item }) => item.kind === "report-version" && item.version === version,
    );
    const words = sendingWords(entry, report.organisation.name);
    const stored = mailbox?.versions.find((each) => each.version === version);
    const at = arrivedAt(entry) ?? stored?.arrivedAt ?? undefined;
    return {
      id: `version-${String(version)}`,
      picture: words.is === "arrived" ? arrivedPicture : waitingPicture,
      title: version === 1 ? words.title : changedTitle(words.title),
      text: words.text,
      ...(at === undefined ? {} : { when: moment(at) }),
    };
  });
}

function changedTitle(title: string): string {
  return t("report.changed", { title });
}

function openedSteps(mailbox: Mailbox): TimelineStep[] {
  const { openedAt, ownerName, messages } = mailbox;
  const answer = messages.findLast(({ from }) => from === "organisation");
  return [
    ...(openedAt === null
      ? []
      : [
          {
            id: "opened",
            picture: openedPicture,
            title: t("report.opened"),
            when: moment(openedAt),
            ...(ownerName === null
              ? {}
              : { text: t("report.openedBy", { name: ownerName }) }),
          },
        ]),
    ...(answer === undefined
      ? []
      : [
          {
            id: "answered",
            picture: answersPicture,
            title: t("report.answered"),
            when: moment(answer.receivedAt),
          },
        ]),
  ];
}

/** What the person wrote after the last answer: whoever looks at the report sees that it was their turn, and that they took it. */
function wroteBackSteps(
  report: SentReport,
  outbox: readonly OutboxEntry[],
  { messages }: Mailbox,
): TimelineStep[] {
  const inOrder = messages.toSorted(
    (one, other) =>
      one.placedAt.localeCompare(other.placedAt) || one.seq - other.seq,
  );
  if (!inOrder.some(({ from }) => from === "organisation")) return [];
  const known = new Set(messages.map(({ id }) => id));
  const here = report.messages.findLast(({ id }) => !known.has(id));
  const last = inOrder.at(-1);
  if (here === undefined && last?.from !== "reporter") return [];
  const entry = outbox.find(({ id }) => id === here?.id);
  const isWaiting = here !== undefined && entry?.state.is !== "arrived";
  return [
    {
      id: "wrote-back",
      picture: isWaiting ? waitingPicture : arrivedPicture,
      title: t("report.wroteBack"),
      when: moment(here?.writtenAt ?? last?.placedAt ?? ""),
      ...(isWaiting ? { text: t("report.waiting") } : {}),
    },
  ];
}

function arrivedAt(entry: OutboxEntry | undefined): string | undefined {
  if (entry?.state.is !== "arrived") return undefined;
  const { answer } = entry.state;
  return "arrivedAt" in answer ? answer.arrivedAt : answer.receivedAt;
}

function moment(iso: string) {
  return { iso, words: momentInWords(iso) };
}
