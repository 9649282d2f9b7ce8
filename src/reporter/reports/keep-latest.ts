import type { Kept } from "../../device/kept.ts";
import type { Saved } from "../../device/draft-writer.ts";

/** A write that failed is tried again, also when nothing more is typed. */
const tryAgainMs = 3000;

/**
 * Writes values one after the other; while one is being written, only the latest waits. What was not kept is tried again.
 *
 * @param tell Told how far the latest value is.
 */
export function keepLatest<Value>(
  write: (value: Value) => Promise<Kept>,
  tell: (saved: Saved) => void,
  schedule: (work: () => void, afterMs: number) => void,
): { push(value: Value): void; flush(): Promise<void> } {
  let waiting: { readonly value: Value } | undefined;
  let running: Promise<void> | undefined;
  let turn = 0;
  let isAway = false;
  const run = async (): Promise<void> => {
    let last: Kept = { is: "kept" };
    let tried = waiting;
    while (waiting !== undefined) {
      tried = waiting;
      waiting = undefined;
      last = await writeOrSay(write, tried.value);
      // It is said before the next try: that one may take as long as the storage is given.
      if (last.is === "not-kept" && last.why === "away") break;
    }
    running = undefined;
    isAway = last.is === "not-kept";
    if (last.is === "kept") return tell({ is: "saved" });
    waiting ??= tried;
    tell({ is: "not-saved", why: last.why });
    const mine = turn;
    schedule(() => mine === turn && start(), tryAgainMs);
  };
  const start = (): void => {
    if (waiting !== undefined) running ??= run();
  };
  return {
    push: (value) => {
      waiting = { value };
      turn++;
      // What is not saved stays so until it is.
      if (!isAway) tell({ is: "saving" });
      start();
    },
    flush: async () => {
      start();
      await running;
      // What is sent by now must not be put back by a late try.
      turn++;
    },
  };
}

async function writeOrSay<Value>(
  write: (value: Value) => Promise<Kept>,
  value: Value,
): Promise<Kept> {
  try {
    return await write(value);
  } catch {
    // Whatever the storage threw, the page says that it is not saved.
    return { is: "not-kept", why: "away" };
  }
}
