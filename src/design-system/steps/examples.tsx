import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Steps } from "./steps.tsx";

export const examples: readonly Example[] = [
  {
    name: "three-steps",
    stands: "part",
    Show: () => (
      <Steps
        steps={[words.steps.first, words.steps.second, words.steps.third]}
      />
    ),
  },
];
