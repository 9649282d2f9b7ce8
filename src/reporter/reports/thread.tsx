import { useEffect, useState } from "preact/hooks";
import {
  MessageBubble,
  MessageThread,
} from "../../design-system/message-bubble/message-bubble.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";
import { momentInWords } from "../../device/dates.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import { t } from "../../device/words.ts";
import type { OutboxEntry } from "../../sync/outbox.ts";
import type { ThreadItem } from "./open-thread.ts";
import { Say } from "../words/say.tsx";
import { hasChosenEmail } from "./chosen-email.ts";
import { SayHeading } from "../words/say-heading.tsx";

/** All messages of a report, the oldest first. */
export function Thread(props: {
  report: SentReport;
  outbox: readonly OutboxEntry[];
}) {
  const items = useThread(props.report);
  const { name } = props.report.organisation;
  const choseEmail = hasChosenEmail(props.report);
  return (
    <Stack>
      <SayHeading k="report.thread" />
      {items === undefined ? (
        <Say k="report.threadOpening" kind="hint" />
      ) : items.length === 0 ? (
        <Say k="report.threadNone" kind="hint" />
      ) : (
        <MessageThread>
          {items.map((item) => (
            <Message
              key={item.id}
              item={item}
              organisation={name}
              choseEmail={choseEmail}
              entry={props.outbox.find(({ id }) => id === item.id)}
            />
          ))}
        </MessageThread>
      )}
    </Stack>
  );
}

type MessageProps = {
  item: ThreadItem;
  organisation: string;
  choseEmail: boolean;
  entry: OutboxEntry | undefined;
};

function Message(props: MessageProps) {
  const { item, organisation } = props;
  const isTheirs = item.from === "organisation";
  const who = [item.author, organisation].filter((name) => name !== "");
  const when = momentInWords(item.at);
  return (
    <MessageBubble
      from={isTheirs ? "them" : "you"}
      who={isTheirs ? who.join(", ") : t("report.you")}
      when={{
        iso: item.at,
        words: item.via === "email" ? t("report.byEmail", { when }) : when,
      }}
      mark={item.request && t("appointment.mark")}
      text={item.text ?? t("report.locked")}
      note={<Notes {...props} />}
    />
  );
}

function Notes(props: MessageProps) {
  const notes = notesOf(props);
  return (
    <>
      {notes.map((note) => (
        <p class="hint" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

function notesOf(props: MessageProps): readonly string[] {
  const { item, organisation, choseEmail, entry } = props;
  const names = item.attachmentsNotKept;
  return [
    ...(names.length === 0
      ? []
      : [
          t("report.attachments", {
            count: names.length,
            names: names.join(", "),
          }),
        ]),
    ...noticeNotes(item, choseEmail),
    ...(item.from === "reporter" && item.via === "app"
      ? [ownState(item, organisation, entry)]
      : []),
  ];
}

/** Whoever never chose email is told nothing of emails: the answer stands right here. */
function noticeNotes(
  { notice }: ThreadItem,
  choseEmail: boolean,
): readonly string[] {
  if (notice === null || (notice.state === "held" && !choseEmail)) return [];
  return [t(`report.notice.${notice.state}`)];
}

/** What the mailbox gave back has arrived, whatever else is known of it here. */
function ownState(
  item: ThreadItem,
  organisation: string,
  entry: OutboxEntry | undefined,
): string {
  if (!item.isHereOnly) return t("report.arrived", { organisation });
  switch (entry?.state.is) {
    case "sending":
      return t("report.own.sending");
    case "arrived":
      return t("report.arrived", { organisation });
    case "refused":
      return `${entry.state.problem.detail} ${t("report.own.refused")}`;
    case "waiting":
    case "confirming":
    case undefined:
      return t("report.waiting");
  }
}

/** The opened messages; the former ones stay while new ones are opened. */
function useThread(report: SentReport): readonly ThreadItem[] | undefined {
  const [items, setItems] = useState<readonly ThreadItem[]>();
  useEffect(() => {
    let isLeft = false;
    void import("./open-thread.ts")
      .then(async ({ openThread }) => openThread(report))
      .then((opened) => {
        if (!isLeft) setItems(opened);
      });
    return () => {
      isLeft = true;
    };
  }, [report.mailbox, report.messages]);
  return items;
}
