import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { applyLook } from "../../device/look/apply-look.ts";
import { forgetLook, keepLook, keptLook } from "../../device/look/keep-look.ts";
import { type KeptLook, newerLook, usualLook } from "../../device/look/look.ts";
import type { Loaded } from "./loaded.ts";
import type { LookOfSite } from "./look-context.ts";

/**
 * The look of the whole site. Where it changes the site is drawn anew from its root, so that every word on it is of the new mode;
 * the same fields stay where they are, with their text and the focus.
 */
export function useLookOfSite(loaded: Loaded | null): LookOfSite {
  // The first drawing is that of the build; what was chosen here comes right after it.
  const [kept, setKept] = useState<KeptLook | null>(null);
  const look = kept?.look ?? usualLook;
  const show = (next: KeptLook | null) => {
    applyLook(document.documentElement, next?.look ?? usualLook);
    setKept(next);
  };
  useLayoutEffect(() => {
    const read = () => {
      show(keptLook(window));
    };
    read();
    // Another window of the same person.
    addEventListener("storage", read);
    return () => {
      removeEventListener("storage", read);
    };
  }, []);
  useEffect(() => {
    void loaded?.looks.join(kept).then((newer) => {
      // Something may have been chosen while the vault was asked.
      const newest = newerLook(keptLook(window), newer);
      if (newest === null) return;
      keepLook(window, newest);
      show(newest);
    });
  }, [loaded]);
  useMemo(() => loaded?.readIn(look.mode), [loaded, look.mode]);
  return {
    look,
    isChosen: kept !== null,
    change: (part) => {
      const next = { look: { ...look, ...part }, chosenAtMs: Date.now() };
      keepLook(window, next);
      show(next);
      void loaded?.looks.keep(next);
    },
    forget: () => {
      forgetLook(window);
      show(null);
      void loaded?.looks.keep(null);
    },
  };
}
