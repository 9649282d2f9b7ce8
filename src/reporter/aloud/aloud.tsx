import { useState } from "preact/hooks";
import { say } from "../../design-system/live-region/say.ts";
import {
  ReadAloud,
  type ReadAloudState,
} from "../../design-system/read-aloud/read-aloud.tsx";
import {
  type ControlWords,
  pageLines,
} from "../../device/speech/page-lines.ts";
import { t } from "../../device/words.ts";
import { useLook } from "../site/look-context.ts";
import { labelPicture } from "../words/labelled.ts";
import { Say } from "../words/say.tsx";
import { type PageReader, useMarkAndStop, useReader } from "./use-reader.ts";

/** The button under the heading that reads the page aloud. A page of its own needs one of its own: give it a key. */
export function Aloud({ reader }: { reader: PageReader }) {
  const { state, canRead } = useReader(reader);
  const { look } = useLook();
  const [isAsking, setIsAsking] = useState(false);
  useMarkAndStop(reader, state);
  const read = () => {
    const isShared = look.keep === "session";
    if (isShared && !isAsking) {
      setIsAsking(true);
      say(document, t("aloud.others"), "polite");
      return;
    }
    setIsAsking(false);
    reader.setRate(look.speed / 100);
    reader.start(linesOf(document));
  };
  return (
    <ReadAloud
      state={stateOf(state.is, canRead, isAsking)}
      words={{
        read: t("aloud.read"),
        stop: t("aloud.stop"),
        now: t("aloud.now"),
        others: <Say k="aloud.others" />,
        silent: <Say k="aloud.silent" />,
        again: t("aloud.again"),
        ownTitle: t("aloud.ownTitle"),
        own: <Say k="aloud.own" />,
      }}
      pictures={{
        read: labelPicture("aloud.read"),
        stop: labelPicture("aloud.stop"),
        now: labelPicture("aloud.now"),
        again: labelPicture("aloud.again"),
        ownTitle: labelPicture("aloud.ownTitle"),
      }}
      onRead={read}
      onStop={() => {
        reader.stop();
      }}
    />
  );
}

function stateOf(
  reader: "still" | "speaking" | "silent",
  canRead: boolean | undefined,
  isAsking: boolean,
): ReadAloudState {
  if (canRead === undefined) return "looking";
  if (!canRead) return "none";
  if (reader !== "still") return reader;
  return isAsking ? "asking" : "ready";
}

function linesOf(page: Document) {
  const main = page.querySelector("main");
  const { lang } = page.documentElement;
  return main === null ? [] : pageLines(main, lang, controlWords);
}

const controlWords: ControlWords = {
  chosen: (name) => t("aloud.say.chosen", { name }),
  notChosen: (name) => t("aloud.say.notChosen", { name }),
  written: (text) => t("aloud.say.written", { text }),
  get empty() {
    return t("aloud.say.empty");
  },
  press: (name) => t("aloud.say.press", { name }),
  open: (name) => t("aloud.say.open", { name }),
};
