import type { Stop } from "../../device/kept.ts";

const firstTryMs = 2_000;
const lastTryMs = 60_000;

/**
 * Tries something again by itself, once: when the network returns, or after a while, which grows with each try.
 *
 * @param tries How often it has been tried.
 */
export function tryAgain(
  page: Pick<
    Window,
    "setTimeout" | "clearTimeout" | "addEventListener" | "removeEventListener"
  >,
  tries: number,
  work: () => void,
): Stop {
  const again = (): void => {
    stop();
    work();
  };
  const stop: Stop = () => {
    page.clearTimeout(timer);
    page.removeEventListener("online", again);
  };
  const afterMs = Math.min(firstTryMs * 2 ** tries, lastTryMs);
  const timer = page.setTimeout(again, afterMs);
  page.addEventListener("online", again);
  return stop;
}
