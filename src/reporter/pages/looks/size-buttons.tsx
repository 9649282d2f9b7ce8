import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { say } from "../../../design-system/live-region/say.ts";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { type Look, lookChoices } from "../../../device/look/look.ts";
import { t } from "../../../device/words.ts";
import { useLook } from "../../site/look-context.ts";
import { labelled } from "../../words/labelled.ts";

const sizes: readonly Look["textSize"][] = lookChoices.textSize;

/** A size as a step of all steps: nobody has to think in percent. */
export function sizeInWords(size: Look["textSize"]): string {
  return t("looks.sizeNow", {
    number: sizes.indexOf(size) + 1,
    count: sizes.length,
  });
}

/** One press, one step; the ends say that they are the ends. */
export function SizeButtons() {
  const { look, change } = useLook();
  const step = (by: 1 | -1) => () => {
    const next = sizes[sizes.indexOf(look.textSize) + by];
    const isEnd = next === undefined;
    if (!isEnd) change({ textSize: next });
    const end = by === 1 ? t("looks.biggest") : t("looks.smallest");
    say(document, isEnd ? end : sizeInWords(next), "polite");
  };
  return (
    <Stack gap="small">
      <p>{sizeInWords(look.textSize)}</p>
      <ButtonRow>
        <Button {...labelled("looks.bigger")} onClick={step(1)} />
        <Button {...labelled("looks.smaller")} onClick={step(-1)} />
      </ButtonRow>
    </Stack>
  );
}
