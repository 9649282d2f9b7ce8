import { useEffect, useRef } from "preact/hooks";
import { say } from "../../design-system/live-region/say.ts";
import type { SavedState } from "../../design-system/saved-mark/saved-mark.tsx";

/**
 * Says to a screen reader that what was typed is saved, once a page (access.md 5.3).
 *
 * @param words Not those of the mark, which stands on the page for eyes and ears alike.
 */
export function useSayingSaved(
  page: string,
  saved: SavedState,
  words: string,
): void {
  const said = useRef("");
  const wasSaving = useRef(false);
  useEffect(() => {
    if (saved === "saving") wasSaving.current = true;
    if (saved !== "saved" || !wasSaving.current || said.current === page)
      return;
    said.current = page;
    wasSaving.current = false;
    say(document, words, "polite");
  }, [page, saved]);
}
