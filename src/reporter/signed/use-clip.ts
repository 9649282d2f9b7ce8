import { useLatest } from "../../device/live.ts";
import type { ListedClip } from "../../protocol/clips.ts";
import { useTools } from "../tools.ts";
import type { FoundClip } from "./known-clips.ts";

/** Every clip that there is; undefined until it is known. */
export function useClips(): readonly ListedClip[] | undefined {
  return useLatest(useTools().signed.clips)?.all;
}

/** The one clip of a key; null where there is none, undefined until it is known. */
export function useClip(key: string): FoundClip | null | undefined {
  const known = useLatest(useTools().signed.clips);
  return known?.isRead === true ? (known.byKey.get(key) ?? null) : undefined;
}
