import { useState } from "preact/hooks";

/** Resolves after the browser has drawn what was set before: the work that follows may hold it up for a second. */
async function drawn(): Promise<void> {
  await new Promise<void>((resume) => {
    requestAnimationFrame(() => setTimeout(resume));
  });
}

/**
 * Runs one act at a time: a second press while one is under way does nothing.
 */
export function useBusy() {
  const [isBusy, setIsBusy] = useState(false);
  const run = async (act: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await drawn();
      await act();
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, run };
}
