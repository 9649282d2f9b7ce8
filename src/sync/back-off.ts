import type { Random } from "./ports.ts";

const firstWaitMs = 2_000;

/** Four minutes: a person who comes back to the phone does not wait long, and a dead relay is asked some 400 times a day. */
const longestBackOffMs = 4 * 60_000;

/** The longest that a `Retry-After` is believed, so that a garbled one strands nothing. */
const longestRetryAfterMs = 60 * 60_000;

/** No wait is longer. A due moment that is further off comes of a clock that was wrong then or is now (F14). */
export const longestWaitMs = longestRetryAfterMs + firstWaitMs;

/**
 * How long to wait before the next try: doubling, with jitter between half and the whole, so that the devices of a whole
 * drop-in do not all come back in the same second. Without end: nothing is ever given up.
 *
 * @param attempts Tries so far, 1 after the first.
 * @param retryAfterMs What the relay asked for, or null. It is the least that is waited.
 */
export function waitMs(
  attempts: number,
  retryAfterMs: number | null,
  random: Random,
): number {
  const doubled = firstWaitMs * 2 ** Math.min(attempts - 1, 20);
  const whole = Math.min(doubled, longestBackOffMs);
  const backOff = whole / 2 + (whole / 2) * random();
  if (retryAfterMs === null) return Math.round(backOff);
  const asked = Math.min(Math.max(retryAfterMs, 0), longestRetryAfterMs);
  return Math.round(Math.max(backOff, asked + firstWaitMs * random()));
}
