import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { arrivedPicture } from "../picture/drawn/arrived.ts";
import { openedPicture } from "../picture/drawn/opened.ts";
import { waitingPicture } from "../picture/drawn/waiting.ts";
import { Timeline } from "./timeline.tsx";

export const examples: readonly Example[] = [
  {
    name: "ends-in-what-comes-next",
    stands: "part",
    Show: () => (
      <Timeline
        currentWord={words.timeline.now}
        steps={[
          {
            id: "arrived",
            picture: arrivedPicture,
            title: words.timeline.arrived,
            when: {
              words: words.timeline.arrivedWhen,
              iso: "2026-11-19T10:42Z",
            },
            text: words.timeline.arrivedText,
          },
          {
            id: "opened",
            picture: openedPicture,
            title: words.timeline.opened,
            when: {
              words: words.timeline.openedWhen,
              iso: "2026-11-20T09:05Z",
            },
          },
          {
            id: "next",
            picture: waitingPicture,
            title: words.timeline.next,
            text: words.timeline.nextText,
          },
        ]}
      />
    ),
  },
];
