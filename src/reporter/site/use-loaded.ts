import { useEffect, useRef, useState } from "preact/hooks";
import { askBeforeGoing } from "../../device/ask-before-going.ts";
import type { Stop } from "../../device/kept.ts";
import type { Loaded } from "./loaded.ts";
import { tryAgain } from "./try-again.ts";

/**
 * Loads the rest, once the first page is there; what did not come is tried again, by itself and when the person asks.
 *
 * @returns `keepTyped` takes what was typed on a page that the person left before the rest had come: it joins the draft first.
 */
export function useLoaded(begin: (() => Promise<Loaded>) | null) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [tries, setTries] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const typed = useRef("");
  const begun = useRef<Loaded | null>(null);
  const load = async (start: () => Promise<Loaded>) => {
    const all = (begun.current ??= await start());
    if (typed.current !== "") {
      const answer = await all.openFirstAnswer(() => typed.current);
      await answer.act("continue", null);
      typed.current = "";
    }
    setLoaded(all);
    setHasFailed(false);
  };
  useEffect(() => {
    askBeforeGoing(window, () => typed.current !== "");
  }, []);
  useEffect(() => {
    if (begin === null || loaded !== null) return;
    let stop: Stop | undefined;
    let isLeft = false;
    load(begin).catch((error: unknown) => {
      reportError(error);
      if (isLeft) return;
      setHasFailed(true);
      stop = tryAgain(window, tries, () => {
        setTries(tries + 1);
      });
    });
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [begin, tries]);
  return {
    loaded,
    hasFailed,
    tryAgain: () => {
      setHasFailed(false);
      setTries(tries + 1);
    },
    keepTyped: (text: string) => {
      typed.current = text;
    },
  };
}
