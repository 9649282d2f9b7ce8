import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Button } from "../button/button.tsx";
import { say } from "./say.ts";

export const examples: readonly Example[] = [
  {
    name: "spoken-twice",
    stands: "part",
    Show: () => (
      <Button
        label={words.live.say}
        onClick={() => say(document, words.live.text, "polite")}
      />
    ),
  },
];
