import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import {
  canDictate,
  dictate,
  type Dictation,
  type DictationEnd,
} from "../../device/speech/dictation.ts";
import { typeWords } from "../../device/speech/type-words.ts";
import { labelled } from "../words/labelled.ts";
import { Say } from "../words/say.tsx";
import type { PageReader } from "./use-reader.ts";

type Microphone = "off" | "on" | Exclude<DictationEnd, "finished">;

/**
 * Speaks an answer into a box, where the device itself makes text of it; nothing elsewhere. The words come where the caret stands,
 * as if they were typed, and are sent to nobody.
 */
export function Dictate(props: { reader: PageReader; fieldId: string }) {
  const [isOffered, setIsOffered] = useState(false);
  const [microphone, setMicrophone] = useState<Microphone>("off");
  const dictation = useRef<Dictation | null>(null);
  useEffect(() => {
    void canDictate(window, document.documentElement.lang).then(setIsOffered);
  }, []);
  useDropWhenAway(dictation);
  if (!isOffered) return null;
  const begin = () => {
    props.reader.stop();
    setMicrophone("on");
    dictation.current = dictate(
      window,
      document.documentElement.lang,
      (words) => {
        const box = document.getElementById(props.fieldId);
        if (box instanceof HTMLTextAreaElement && !box.readOnly)
          typeWords(box, words);
      },
      (end) => {
        dictation.current = null;
        setMicrophone(end === "finished" ? "off" : end);
      },
    );
  };
  const isOn = microphone === "on";
  return (
    <div data-unread>
      <Button
        small
        {...labelled(isOn ? "dictate.stop" : "dictate.start")}
        onClick={isOn ? () => dictation.current?.finish() : begin}
      />
      <div role="status">
        {microphone !== "off" && <Say k={saying[microphone]} />}
      </div>
    </div>
  );
}

const saying = {
  on: "dictate.on",
  "not-allowed": "dictate.notAllowed",
  failed: "dictate.failed",
} as const;

/** The microphone is off as soon as the box is not on the page any more, or nobody sees it. */
function useDropWhenAway(dictation: { current: Dictation | null }): void {
  useEffect(() => {
    const drop = () => dictation.current?.drop();
    const dropWhenHidden = () => {
      if (document.hidden) drop();
    };
    document.addEventListener("visibilitychange", dropWhenHidden);
    return () => {
      drop();
      document.removeEventListener("visibilitychange", dropWhenHidden);
    };
  }, []);
}
