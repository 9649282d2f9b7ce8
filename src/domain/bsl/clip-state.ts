import type { Clip } from "./clip.ts";

/**
 * How a clip stands to the words of today. older: the words have changed since it was signed (rule 51), so that it may say
 * something else than they do.
 */
export type ClipState = "none" | "fits" | "older";

/**
 * Where a key stands.
 *
 * @param wordsSha256 Of the words of today.
 */
export function clipState(
  clip: Pick<Clip, "wordsSha256"> | undefined,
  wordsSha256: string,
): ClipState {
  if (clip === undefined) return "none";
  return clip.wordsSha256 === wordsSha256 ? "fits" : "older";
}

/** The one clip that is shown, where several organisations signed the same words: one that fits, and of those the latest. */
export function clipToShow<
  Signed extends Pick<Clip, "wordsSha256" | "signedOn">,
>(clips: readonly Signed[], wordsSha256: string): Signed | undefined {
  const rank = (clip: Signed): string =>
    `${clipState(clip, wordsSha256) === "fits" ? "1" : "0"}${clip.signedOn}`;
  return clips.toSorted((one, other) =>
    rank(other).localeCompare(rank(one)),
  )[0];
}
