import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { KeptLook } from "../../device/look/look.ts";
import type { LooksOfPage } from "../../device/look/looks-of-page.ts";
import type { Mode } from "../../domain/report/answer.ts";
import type { Loaded } from "./loaded.ts";
import type { LookOfSite } from "./look-context.ts";

/**
 * The look of the whole site. Where it changes the site is drawn anew from its root, so that every word on it is of the new mode;
 * the same fields stay where they are, with their text and the focus.
 *
 * @param drawn The mode of the page's own HTML.
 */
export function useLookOfSite(
  looks: LooksOfPage,
  drawn: Mode,
  loaded: Loaded | null,
): LookOfSite {
  // The first drawing is that of the build; what was chosen here comes right after it.
  const [kept, setKept] = useState<KeptLook | null>(null);
  const look = kept?.look ?? { ...looks.usual, mode: drawn };
  const show = (next: KeptLook | null) => {
    looks.show(next);
    setKept(next);
  };
  const keep = (next: KeptLook | null) => {
    looks.keep(next);
    show(next);
  };
  useLayoutEffect(() => {
    const read = () => {
      show(looks.kept());
    };
    read();
    // Another window of the same person.
    addEventListener("storage", read);
    return () => {
      removeEventListener("storage", read);
    };
  }, []);
  useEffect(() => {
    void loaded?.looks.join(looks.kept).then(keep);
  }, [loaded]);
  const choose = (next: KeptLook | null) => {
    keep(next);
    void loaded?.looks.keep(next);
  };
  return {
    look,
    chosenAtMs: kept?.chosenAtMs ?? 0,
    change: (part) => {
      choose({ look: { ...look, ...part }, chosenAtMs: Date.now() });
    },
    forget: () => {
      choose(null);
    },
  };
}
