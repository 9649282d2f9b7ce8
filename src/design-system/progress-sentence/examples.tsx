import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { ProgressSentence } from "./progress-sentence.tsx";

export const examples: readonly Example[] = [
  {
    name: "usual",
    stands: "part",
    Show: () => <ProgressSentence text={words.progress.text} />,
  },
];
