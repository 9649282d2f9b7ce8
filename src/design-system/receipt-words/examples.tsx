import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { ReceiptWords } from "./receipt-words.tsx";

export const examples: readonly Example[] = [
  {
    name: "six",
    stands: "part",
    Show: () => <ReceiptWords {...words.receipt} />,
  },
];
