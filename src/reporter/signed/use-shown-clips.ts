import { useEffect, useState } from "preact/hooks";
import { clipPages } from "../../domain/bsl/clip-keys.ts";
import { clipState, clipToShow } from "../../domain/bsl/clip-state.ts";
import { t } from "../../device/words.ts";
import type { ListedClip } from "../../protocol/clips.ts";
import { useTools } from "../tools.ts";
import type { FoundClip } from "./use-clip.ts";

/** A clip with the name of what it signs. */
type ShownClip = { readonly found: FoundClip; readonly title: string };

/** One clip for each key of today, in the order of the app. */
export function useShownClips(
  clips: readonly ListedClip[],
): readonly ShownClip[] {
  const { signedWords } = useTools();
  const [shown, setShown] = useState<readonly ShownClip[]>([]);
  useEffect(() => {
    let isLeft = false;
    const all = signedWords.keys.map(async (key): Promise<ShownClip[]> => {
      const hash = (await signedWords.hash(key)) ?? "";
      const own = clips.filter((clip) => clip.key === key);
      const clip = clipToShow(own, hash);
      if (clip === undefined) return [];
      const isOlder = clipState(clip, hash) === "older";
      const page = clipPages.find((each) => each.key === key)?.groups[0];
      const title =
        page === undefined ? signedWords.title(key) : t(`${page}.title`);
      return [{ found: { clip, isOlder }, title: title ?? key }];
    });
    void Promise.all(all).then((found) => {
      if (!isLeft) setShown(found.flat());
    });
    return () => {
      isLeft = true;
    };
  }, [clips]);
  return shown;
}
