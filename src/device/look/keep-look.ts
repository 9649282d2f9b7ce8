import { type KeptLook, readLook } from "./look.ts";

/** Neutral, for whoever looks into the browser's storage. */
const reporterKey = "look";

type Storages = Pick<Window, "localStorage" | "sessionStorage">;

/** The look that this tab or this device was given; null where nothing was chosen, or the browser keeps nothing. */
export function keptLook(page: Storages, key = reporterKey): KeptLook | null {
  return (
    read(() => page.sessionStorage.getItem(key)) ??
    read(() => page.localStorage.getItem(key))
  );
}

/** Keeps a look where it says: on the device, or in this tab and nowhere else. */
export function keepLook(
  page: Storages,
  kept: KeptLook,
  key = reporterKey,
): void {
  forgetLook(page, key);
  const text = JSON.stringify(kept);
  tryTo(() => {
    if (kept.look.keep === "device") page.localStorage.setItem(key, text);
    else page.sessionStorage.setItem(key, text);
  });
}

/** Forgets it in both places. */
export function forgetLook(page: Storages, key = reporterKey): void {
  tryTo(() => {
    page.sessionStorage.removeItem(key);
    page.localStorage.removeItem(key);
  });
}

function read(item: () => string | null): KeptLook | null {
  let kept: KeptLook | null = null;
  tryTo(() => {
    const found = JSON.parse(item() ?? "null") as KeptLook | null;
    if (found !== null)
      kept = {
        look: readLook(found.look),
        chosenAtMs: Number(found.chosenAtMs) || 0,
      };
  });
  return kept;
}

/** Some browsers keep nothing, and say so by throwing: the look holds until the page goes. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing is kept then.
  }
}
