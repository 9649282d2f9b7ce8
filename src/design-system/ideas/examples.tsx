import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Ideas } from "./ideas.tsx";

const plain = (text: string) => [{ text, isHard: false }];

export const examples: readonly Example[] = [
  {
    name: "a-hard-word-and-what-it-means",
    stands: "part",
    Show: () => (
      <Ideas
        ideas={[
          {
            picture: "/pictures/supporter.svg",
            text: [
              { text: words.ideas.help, isHard: false },
              { text: words.ideas.advocate, isHard: true },
              { text: words.ideas.helpEnd, isHard: false },
            ],
          },
          {
            picture: "/pictures/you.svg",
            text: plain(words.ideas.explain),
          },
          { picture: "/pictures/stop.svg", text: plain(words.ideas.stop) },
        ]}
      />
    ),
  },
];
