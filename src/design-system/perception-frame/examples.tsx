import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { PerceptionFrame } from "./perception-frame.tsx";

export const examples: readonly Example[] = [
  {
    name: "usual",
    stands: "part",
    Show: () => <PerceptionFrame {...words.perception} />,
  },
];
