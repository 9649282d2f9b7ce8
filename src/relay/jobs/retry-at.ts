const firstWaitMs = 15_000;
const longestWaitMs = 60 * 60_000;
const mostDoublings = 20;

/**
 * When to try again: doubling from 15 s to one hour, with jitter between half and the whole, so that what failed together is not
 * tried together.
 *
 * @param attempts Tries before the one that failed.
 */
export function retryAt(
  now: Date,
  attempts: number,
  random: () => number,
): Date {
  const doubled = firstWaitMs * 2 ** Math.min(attempts, mostDoublings);
  const whole = Math.min(doubled, longestWaitMs);
  return new Date(
    now.getTime() + Math.round(whole / 2 + (whole / 2) * random()),
  );
}
