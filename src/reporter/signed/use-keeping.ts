import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../design-system/live-region/say.ts";
import { t } from "../../device/words.ts";
import type { ListedClip } from "../../protocol/clips.ts";
import { useTools } from "../tools.ts";

type KeepingState =
  | { readonly is: "idle" }
  | { readonly is: "running"; readonly bytes: number; readonly total: number }
  | { readonly is: "failed" };

/** Keeping some videos, one after the other. */
export type Keeping = {
  readonly state: KeepingState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
};

/**
 * Fetches videos and their captions and keeps them. Stopping, or leaving the page, keeps what is whole and nothing else.
 */
export function useKeeping(clips: readonly ListedClip[]): Keeping {
  const { videos } = useTools().device;
  const [state, setState] = useState<KeepingState>({ is: "idle" });
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);
  const start = async () => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const total = clips.reduce((sum, { bytes }) => sum + bytes, 0);
    let before = 0;
    let outcome: Awaited<ReturnType<typeof videos.keep>> = "kept";
    setState({ is: "running", bytes: 0, total });
    for (const clip of clips) {
      // Captions first: they are small, and a video without them would seem whole.
      if (clip.captions !== null)
        outcome = await videos.keep(clip.captions, () => undefined, signal);
      if (outcome === "kept")
        outcome = await videos.keep(
          clip.src,
          (bytes) => setState({ is: "running", bytes: before + bytes, total }),
          signal,
        );
      if (outcome !== "kept") break;
      before += clip.bytes;
    }
    const hasFailed = outcome === "away" || outcome === "full";
    setState({ is: hasFailed ? "failed" : "idle" });
    if (outcome === "kept") say(document, t("signed.kept"), "polite");
  };
  return { state, start, stop: () => stopper.current.abort() };
}
