import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { ReadAloud, type ReadAloudState } from "./read-aloud.tsx";
import { ReadAloudBar } from "./read-aloud-bar.tsx";

function show(state: ReadAloudState): Example {
  return {
    name: state,
    stands: "part",
    Show: () => (
      <ReadAloud
        state={state}
        words={words.aloud}
        onRead={() => undefined}
        onStop={() => undefined}
      />
    ),
  };
}

export const examples: readonly Example[] = [
  show("ready"),
  show("asking"),
  show("speaking"),
  show("silent"),
  show("none"),
  {
    name: "bar",
    stands: "part",
    Show: () => (
      <ReadAloudBar
        text={words.aloud.sentence}
        words={words.aloud}
        onStop={() => undefined}
        onSlower={() => undefined}
        onFaster={() => undefined}
      />
    ),
  },
];
