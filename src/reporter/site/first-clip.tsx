import { useState } from "preact/hooks";
import { SignedPlace } from "../../design-system/bsl-player/signed-place.tsx";
import type { Loaded } from "./loaded.ts";

/** The clip of a page of the first script. It comes with the rest; where the page stands before that, its place is there. */
export function FirstClip(props: {
  loaded: Loaded | null;
  clipKey: string;
  title: string;
  /** "There is no video in British Sign Language for this page yet." */
  line: string;
}) {
  const { loaded, line, ...clip } = props;
  const [isLate] = useState(loaded === null);
  const shown = loaded && <loaded.Clip {...clip} isLate={isLate} />;
  return isLate ? <SignedPlace line={line}>{shown}</SignedPlace> : shown;
}
