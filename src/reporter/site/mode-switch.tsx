import { ToggleButton } from "../../design-system/toggle-button/toggle-button.tsx";
import type { FirstWords } from "./first-words.ts";
import { WordsButton } from "./words-button.tsx";
import { useLook } from "./look-context.ts";

/** The other ways to read this page, each one press away; pressed again, it is the usual words. */
export function ModeSwitch({ words }: { words: FirstWords["frame"] }) {
  const { look, change } = useLook();
  const modes = [
    { mode: "easy-read", label: words.easyRead },
    { mode: "bsl", label: words.signs },
  ] as const;
  return (
    <>
      {modes.map(({ mode, label }) => (
        <ToggleButton
          key={mode}
          label={label}
          isOn={look.mode === mode}
          onChange={(isOn) => {
            change({ mode: isOn ? mode : "standard" });
          }}
        />
      ))}
      {look.pictures === "pictures-only" && (
        <WordsButton label={words.showWords} />
      )}
    </>
  );
}
