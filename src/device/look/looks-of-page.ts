import { applyLook } from "./apply-look.ts";
import { forgetLook, keepLook, keptLook } from "./keep-look.ts";
import { type KeptLook, type Look, usualLook } from "./look.ts";

/** Written by scripts/build/themes.mjs. */
const themesPath = "/themes.css";

declare global {
  interface Window {
    /** Set by the script that stands in the HTML: the first script carries none of this itself. */
    looks?: LooksOfPage;
  }
}

/** The look of one page, and the first copy of what was chosen. */
export type LooksOfPage = {
  /** What stands until something is chosen. */
  readonly usual: Look;
  kept(): KeptLook | null;
  /** Shows what was chosen, or what is usual; and whether anything was: the first start is asked how it likes to read. */
  show(kept: KeptLook | null): void;
  /** Keeps it where it says; null is forgotten. */
  keep(kept: KeptLook | null): void;
};

/** The looks of a page in a browser. */
export function looksOfPage(page: Window): LooksOfPage {
  return {
    usual: usualLook,
    kept: () => keptLook(page),
    show: (kept) => {
      const look = kept?.look ?? usualLook;
      if (needsThemes(look)) addThemes(page.document);
      const root = page.document.documentElement;
      applyLook(root, look);
      root.toggleAttribute("data-chosen", kept !== null);
    },
    keep: (kept) => {
      if (kept === null) forgetLook(page);
      else keepLook(page, kept);
    },
  };
}

/** What is not light or dark, and not the page's own typeface, stands in a style of its own. */
function needsThemes({ colours, typeface }: Look): boolean {
  return (
    !["auto", "light", "dark"].includes(colours) || typeface === "opendyslexic"
  );
}

/** While the page is still read, a style that is written into it holds the first paint; one that is added does not. */
function addThemes(page: Document): void {
  const link = `<link rel="stylesheet" href="${themesPath}">`;
  if (page.querySelector(`[href="${themesPath}"]`) !== null) return;
  if (page.readyState === "loading") page.write(link);
  else page.head.insertAdjacentHTML("beforeend", link);
}

/** For a page that is drawn where there is no browser. */
export const noLooks: LooksOfPage = {
  usual: usualLook,
  kept: () => null,
  show: () => undefined,
  keep: () => undefined,
};
