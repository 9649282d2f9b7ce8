import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Stack } from "./stack.tsx";

export const examples: readonly Example[] = [
  {
    name: "small",
    stands: "part",
    Show: () => (
      <Stack gap="small">
        <p>{words.stack.first}</p>
        <p>{words.stack.second}</p>
      </Stack>
    ),
  },
];
