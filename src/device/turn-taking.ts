import type { Locks } from "./draft-hold.ts";

/**
 * Makes work that runs in one page at a time, and once more where it was asked for while it ran. A browser without Web Locks has
 * no such promise between pages; the relay's answers are the same for the same bytes, so that only effort is doubled (R12).
 *
 * @param name The same in every page.
 */
export function takingTurns(
  locks: Locks | undefined,
  name: string,
  work: () => Promise<void>,
): () => Promise<void> {
  let waiting: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    waiting = undefined;
    await work();
  };
  return async () => {
    waiting ??=
      locks === undefined
        ? Promise.resolve().then(run)
        : locks.request(name, {}, run).then(() => undefined);
    const mine = waiting;
    try {
      await mine;
    } finally {
      // Where the lock could not be asked for, `run` never came: the next call asks anew.
      if (waiting === mine) waiting = undefined;
    }
  };
}
