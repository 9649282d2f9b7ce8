import { ReadAloudBar } from "../../design-system/read-aloud/read-aloud-bar.tsx";
import { lookChoices, type Look } from "../../device/look/look.ts";
import { t } from "../../device/words.ts";
import { useLook } from "../site/look-context.ts";
import { labelPicture } from "../words/labelled.ts";
import { type PageReader, useReader } from "./use-reader.ts";

const speeds = lookChoices.speed.toSorted((one, other) => one - other);

/** What is said now, and Stop, while a page is read aloud. */
export function AloudBar({ reader }: { reader: PageReader }) {
  const { state } = useReader(reader);
  const { look, change } = useLook();
  if (state.is !== "speaking") return null;
  const step = (by: 1 | -1) => () => {
    const speed = nextSpeed(look.speed, by);
    reader.setRate(speed / 100);
    change({ speed });
  };
  return (
    <ReadAloudBar
      text={state.line.text}
      words={{
        title: t("aloud.title"),
        stop: t("aloud.stop"),
        slower: t("aloud.slower"),
        faster: t("aloud.faster"),
        speed: t(`aloud.speed.${String(look.speed)}`),
      }}
      pictures={{
        stop: labelPicture("aloud.stop"),
        slower: labelPicture("aloud.slower"),
        faster: labelPicture("aloud.faster"),
      }}
      onStop={() => {
        reader.stop();
      }}
      onSlower={step(-1)}
      onFaster={step(1)}
    />
  );
}

function nextSpeed(speed: Look["speed"], by: 1 | -1): Look["speed"] {
  return speeds[speeds.indexOf(speed) + by] ?? speed;
}
