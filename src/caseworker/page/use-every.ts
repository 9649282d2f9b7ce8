import { useEffect, useRef } from "preact/hooks";

/** Does something again and again while the page is looked at, and once when it is looked at again. */
export function useEvery(periodMs: number, act: () => void) {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") latest.current();
    };
    const timer = setInterval(look, periodMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [periodMs]);
}
