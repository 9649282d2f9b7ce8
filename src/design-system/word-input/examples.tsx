import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { useState } from "preact/hooks";

import { WordInput } from "./word-input.tsx";

function Kept() {
  const [word, setWord] = useState("");
  return (
    <WordInput
      id="word-1"
      label={words.wordInput.label}
      list={words.receipt.words}
      value={word}
      onInput={setWord}
    />
  );
}

export const examples: readonly Example[] = [
  { name: "usual", stands: "part", Show: Kept },
];
