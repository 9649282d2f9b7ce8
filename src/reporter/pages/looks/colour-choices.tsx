import { useState } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { Look } from "../../../device/look/look.ts";
import { useLook } from "../../site/look-context.ts";
import { labelled } from "../../words/labelled.ts";
import { LookChoices } from "./look-choices.tsx";

const usual = ["auto", "light", "dark", "cream"] as const;
const strong = ["black-on-yellow", "yellow-on-black", "system"] as const;

/** The colours, at most four at once. */
export function ColourChoices({ heading }: { heading: string }) {
  const { look } = useLook();
  const isOf = (some: readonly Look["colours"][]) =>
    some.includes(look.colours);
  const [isStrong, setIsStrong] = useState(isOf(strong));
  return (
    <Stack>
      <LookChoices
        group="colours"
        heading={heading}
        only={isStrong ? strong : usual}
      />
      <p>
        <Button
          {...labelled(isStrong ? "looks.usualColours" : "looks.strongColours")}
          onClick={() => {
            setIsStrong(!isStrong);
          }}
        />
      </p>
    </Stack>
  );
}
