import { useEffect, useState } from "preact/hooks";
import { clipState, clipToShow } from "../../domain/bsl/clip-state.ts";
import { useLive } from "../../device/live.ts";
import type { ClipsSnapshot } from "../../device/reporter-store.ts";
import type { ListedClip } from "../../protocol/clips.ts";
import { useTools } from "../tools.ts";

/** The clip of a page, as it stands to the words of today. */
export type FoundClip = {
  readonly clip: ListedClip;
  readonly isOlder: boolean;
};

/** The same one each time: a new one would be asked for anew with every drawing. */
const none: readonly ListedClip[] = [];

/** Every clip that there is; undefined until it is known. */
export function useClips(): readonly ListedClip[] | undefined {
  const { clips } = useTools().device.store;
  const found = useLive<{ snapshot: ClipsSnapshot | undefined }>(
    (listener) =>
      clips.watch((snapshot) => {
        listener({ snapshot });
      }),
    [clips],
  );
  return found && (found.snapshot?.list.clips ?? none);
}

/** The one clip of a key; null where there is none, undefined until it is known. */
export function useClip(key: string): FoundClip | null | undefined {
  const { signedWords } = useTools();
  const clips = useClips();
  const [found, setFound] = useState<{ key: string; clip: FoundClip | null }>();
  useEffect(() => {
    if (clips === undefined) return undefined;
    let isLeft = false;
    void signedWords.hash(key).then((hash = "") => {
      const own = clips.filter((clip) => clip.key === key);
      const clip = clipToShow(own, hash);
      const isOlder = clipState(clip, hash) === "older";
      if (!isLeft) setFound({ key, clip: clip ? { clip, isOlder } : null });
    });
    return () => {
      isLeft = true;
    };
  }, [clips, key]);
  return found?.key === key ? found.clip : undefined;
}
