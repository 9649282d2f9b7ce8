import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { MessageBubble, MessageThread } from "./message-bubble.tsx";

export const examples: readonly Example[] = [
  {
    name: "thread",
    stands: "part",
    Show: () => (
      <MessageThread>
        <h2>{words.message.heading}</h2>
        <MessageBubble
          from="them"
          who={words.message.who}
          when={{ words: words.message.when, iso: "2026-11-20T09:20Z" }}
          text={words.message.text}
        />
        <MessageBubble
          from="you"
          who={words.message.you}
          when={{ words: words.message.youWhen, iso: "2026-11-20T09:31Z" }}
          text={words.message.youText}
        />
      </MessageThread>
    ),
  },
];
