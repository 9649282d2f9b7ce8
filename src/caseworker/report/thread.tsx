import { Button } from "../../design-system/button/button.tsx";
import { say } from "../../design-system/live-region/say.ts";
import {
  MessageBubble,
  MessageThread,
} from "../../design-system/message-bubble/message-bubble.tsx";
import { momentInWords } from "../../device/dates.ts";
import { useInbox } from "../page/inbox.ts";
import type { Words } from "../words/words.ts";
import type { OpenMessage, OpenReport } from "./open-report.ts";
import { Appointment } from "./appointment.tsx";
import { otherAddress } from "./other-address.ts";

/** Every message of the case, the oldest first, with what became of each notice. */
export function Thread(props: {
  open: OpenReport;
  fresh: OpenReport | null;
  onShow: () => Promise<void>;
  onLook: () => Promise<void>;
}) {
  const { words } = useInbox();
  const { open, fresh } = props;
  const look = async () => {
    if (fresh === null) {
      await props.onLook();
      say(document, words("thread.looked"), "polite");
      return;
    }
    await props.onShow();
    say(document, words("thread.shown"), "polite");
  };
  return (
    <section class="stack-small" aria-labelledby="thread-heading">
      <h2 id="thread-heading">{words("thread.title")}</h2>
      {open.messages.length === 0 ? (
        <p class="hint">{words("thread.empty")}</p>
      ) : (
        <MessageThread>
          {open.messages.map((message) => (
            <Message
              key={message.stored.id}
              message={message}
              given={open.report.contact.email}
            />
          ))}
        </MessageThread>
      )}
      <Button
        small
        kind={fresh === null ? "secondary" : "primary"}
        label={fresh === null ? words("thread.look") : words("thread.show")}
        onClick={() => void look()}
      />
    </section>
  );
}

type MessageProps = {
  readonly message: OpenMessage;
  /** The person's own email address, as they gave it. */
  readonly given: string;
};

function Message({ message, given }: MessageProps) {
  const { words } = useInbox();
  const { stored, opened } = message;
  const request = opened.is === "open" ? opened.value.request : undefined;
  const isOurs = stored.from === "organisation";
  const text =
    opened.is === "open" ? opened.value.text : words(`sealed.${opened.is}`);
  return (
    <MessageBubble
      from={isOurs ? "you" : "them"}
      who={whoWrote(words, message)}
      when={{
        words: words(`thread.via-${stored.via}`, {
          moment: momentInWords(stored.placedAt),
        }),
        iso: stored.placedAt,
      }}
      mark={request && words("appointment.title")}
      list={request && <Appointment request={request} />}
      text={text}
      note={<Note message={message} given={given} />}
    />
  );
}

function whoWrote(words: Words, { stored, opened }: OpenMessage): string {
  if (stored.from === "reporter") return words("thread.the-person");
  const author = opened.is === "open" ? opened.value.author : "";
  return author === "" ? words("thread.us") : author;
}

/** What became of the notice; what came with an email and could not be kept, and from whose address. */
function Note({ message, given }: MessageProps) {
  const { words } = useInbox();
  const { stored, opened } = message;
  const lost = opened.is === "open" ? opened.value.attachmentsNotKept : [];
  const address = otherAddress(message, given);
  return (
    <>
      {address !== "" && (
        <p class="hint">{words("thread.other-address", { address })}</p>
      )}
      {stored.notice && (
        <p class={`delivery ${stored.notice.state}`}>
          {words(`delivery.${stored.notice.state}`, {
            moment: momentInWords(stored.notice.at),
          })}
        </p>
      )}
      {lost.length > 0 && (
        <p class="hint">
          {words("thread.not-kept", { names: lost.join(", ") })}
        </p>
      )}
    </>
  );
}
