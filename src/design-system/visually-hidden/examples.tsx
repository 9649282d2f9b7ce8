import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export const examples: readonly Example[] = [
  {
    name: "end-of-a-sentence",
    stands: "part",
    Show: () => (
      <p>
        {words.hidden.seen}
        <VisuallyHidden text={` ${words.hidden.heard}`} />
      </p>
    ),
  },
];
