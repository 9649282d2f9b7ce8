import { useState } from "preact/hooks";
import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { ToggleButton } from "./toggle-button.tsx";

function OneToggle({ first }: { first: boolean }) {
  const [isOn, setIsOn] = useState(first);
  return (
    <ToggleButton
      label={words.tags.plain}
      isOn={isOn}
      onChange={(next) => setIsOn(next)}
    />
  );
}

export const examples: readonly Example[] = [
  { name: "off", stands: "part", Show: () => <OneToggle first={false} /> },
  { name: "on", stands: "part", Show: () => <OneToggle first /> },
];
