import { useEffect, useRef, useState } from "preact/hooks";
import type { Loaded } from "./loaded.ts";

/**
 * Loads the rest, once the first page is there.
 *
 * @returns `keepTyped` takes what was typed on a page that the person left before the rest had come: it joins the draft first.
 */
export function useLoaded(begin: (() => Promise<Loaded>) | null) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [tries, setTries] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const typed = useRef("");
  useEffect(() => {
    if (begin === null || loaded !== null) return;
    setHasFailed(false);
    begin()
      .then(async (all) => {
        if (typed.current !== "") {
          const answer = await all.openFirstAnswer(() => typed.current);
          await answer.act("continue", null);
        }
        setLoaded(all);
      })
      .catch((error: unknown) => {
        setHasFailed(true);
        reportError(error);
      });
  }, [begin, tries]);
  return {
    loaded,
    hasFailed,
    tryAgain: () => {
      setTries(tries + 1);
    },
    keepTyped: (text: string) => {
      typed.current = text;
    },
  };
}
