import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { Choices } from "../../design-system/choices/choices.tsx";
import { Details } from "../../design-system/details/details.tsx";
import type { Look } from "../../device/look/look.ts";
import { useInbox } from "./inbox.ts";
import { inboxLook, nextSize, showInboxLook } from "./inbox-look.ts";

const colours = ["auto", "light", "dark"] as const;

/** The size of the words and the colours of the inbox. */
export function LookControls() {
  const { words } = useInbox();
  const [look, setLook] = useState(() => inboxLook(window));
  const change = (part: Partial<Look>) => {
    const next = { ...look, ...part };
    showInboxLook(window, next);
    setLook(next);
  };
  const step = (by: 1 | -1) => () => {
    change({ textSize: nextSize(look.textSize, by) });
  };
  return (
    <Details label={words("look.title")}>
      <ButtonRow>
        <Button small label={words("look.bigger")} onClick={step(1)} />
        <Button small label={words("look.smaller")} onClick={step(-1)} />
      </ButtonRow>
      <Choices
        id="inbox-colours"
        kind="one"
        label={words("look.colours")}
        options={colours.map((value) => ({
          value,
          label: words(`look.${value}`),
        }))}
        chosen={[look.colours]}
        onChange={([chosen]) => {
          const found = colours.find((value) => value === chosen);
          if (found !== undefined) change({ colours: found });
        }}
      />
    </Details>
  );
}
