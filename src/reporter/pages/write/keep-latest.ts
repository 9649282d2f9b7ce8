import type { Kept } from "../../../device/kept.ts";
import type { Saved } from "../../../device/draft-writer.ts";

/**
 * Writes values one after the other; while one is being written, only the latest waits.
 *
 * @param tell Told how far the latest value is.
 */
export function keepLatest<Value>(
  write: (value: Value) => Promise<Kept>,
  tell: (saved: Saved) => void,
): { push(value: Value): void; flush(): Promise<void> } {
  let waiting: { readonly value: Value } | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    let last: Kept = { is: "kept" };
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      last = await write(value);
    }
    running = undefined;
    tell(
      last.is === "kept" ? { is: "saved" } : { is: "not-saved", why: last.why },
    );
  };
  return {
    push: (value) => {
      waiting = { value };
      tell({ is: "saving" });
      running ??= run();
    },
    flush: async () => {
      await running;
    },
  };
}
