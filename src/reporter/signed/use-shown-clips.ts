import { clipPages } from "../../domain/bsl/clip-pages.ts";
import { useLatest } from "../../device/live.ts";
import { t } from "../../device/words.ts";
import { useTools } from "../tools.ts";
import type { FoundClip } from "./known-clips.ts";

/** A clip with the name of what it signs. */
type ShownClip = { readonly found: FoundClip; readonly title: string };

/** One clip for each key of today, in the order of the app. */
export function useShownClips(): readonly ShownClip[] {
  const { signedWords, signed } = useTools();
  const known = useLatest(signed.clips);
  return signedWords.keys.flatMap((key) => {
    const found = known?.byKey.get(key);
    if (found === undefined) return [];
    const page = clipPages.find((each) => each.key === key);
    const title = page === undefined ? signedWords.title(key) : t(page.title);
    return [{ found, title: title ?? key }];
  });
}
