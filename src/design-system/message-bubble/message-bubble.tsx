import type { ComponentChildren } from "preact";

export type MessageBubbleProps = {
  from: "them" | "you";
  /** Who wrote it: "You", or a name and their organisation. */
  who: string;
  /** When, and how it came: "today, 9:31, by email". */
  when: { words: string; iso: string };
  /** What it is, where it is more than a message: "Asks for a video appointment". */
  mark?: string | undefined;
  /** Plain text; its line breaks stay. */
  text: string;
  /** Instead of the text, where the same is better read as a list. */
  list?: ComponentChildren | undefined;
  level?: 2 | 3 | undefined;
  /** Below the text: whether it has arrived, for instance. */
  note?: ComponentChildren | undefined;
};

/** One message of a thread. Who wrote it is in its heading, not its colour. */
export function MessageBubble(props: MessageBubbleProps) {
  const Heading = props.level === 2 ? "h2" : "h3";
  return (
    <article class={`message ${props.from}`}>
      <Heading class="message-from">
        <strong>{props.who}</strong>{" "}
        <time class="hint" dateTime={props.when.iso}>
          {props.when.words}
        </time>
      </Heading>
      {props.mark && <p class="message-mark">{props.mark}</p>}
      {props.list ?? <p class="words">{props.text}</p>}
      {props.note}
    </article>
  );
}

/** The messages of a case, the oldest first. */
export function MessageThread(props: { children: ComponentChildren }) {
  return <div class="messages">{props.children}</div>;
}
