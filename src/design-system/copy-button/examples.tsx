import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { CopyButton } from "./copy-button.tsx";

export const examples: readonly Example[] = [
  {
    name: "works",
    stands: "part",
    Show: () => <CopyButton {...words.copy} copy={async () => true} />,
  },
  {
    name: "refused-by-the-device",
    stands: "part",
    Show: () => <CopyButton {...words.copy} copy={async () => false} />,
  },
];
