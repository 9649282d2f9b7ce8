import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Details } from "./details.tsx";

export const examples: readonly Example[] = [
  {
    name: "closed",
    stands: "part",
    Show: () => (
      <Details label={words.details.summary}>
        <p>{words.details.text}</p>
      </Details>
    ),
  },
  {
    name: "open",
    stands: "part",
    Show: () => (
      <Details label={words.details.open} isOpen>
        <p>{words.details.text}</p>
      </Details>
    ),
  },
];
