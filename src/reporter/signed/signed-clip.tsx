import { useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { SignedPlace } from "../../design-system/bsl-player/signed-place.tsx";
import { t } from "../../device/words.ts";
import { useLook } from "../site/look-context.ts";
import { labelled } from "../words/labelled.ts";
import { Say } from "../words/say.tsx";
import type { FoundClip } from "./known-clips.ts";
import { SignedVideo } from "./signed-video.tsx";
import { useClip } from "./use-clip.ts";
import { useKept } from "./use-kept.ts";

type ClipProps = {
  clipKey: string;
  title: string;
  /** The page stood before this came, and has kept a place for it. */
  isLate?: boolean;
};

/**
 * The clip of a page, at its top: the player in the mode "bsl", one button that opens it in the others. Where there is no clip the
 * mode "bsl" says so, and the others say nothing. A page that already stands does not move (access.md, rule 47): a clip that comes
 * late is one button in its place in the mode "bsl", and is left out in the others, which keep no place for it. Who chose the mode
 * "bsl" since the page was loaded, however early, asked for the video: for them it opens.
 */
export function SignedClip(props: ClipProps) {
  const { clipKey } = props;
  const { look, chosenAtMs } = useLook();
  const { mode } = look;
  const isKeptKnown = useKept() !== undefined;
  const clip = useClip(clipKey);
  const found = isKeptKnown ? clip : undefined;
  const [first] = useState({ wasKnown: found !== undefined, mode });
  const isAskedHere = chosenAtMs >= performance.timeOrigin;
  const isLate =
    !isAskedHere &&
    first.mode === mode &&
    (props.isLate === true || !first.wasKnown);
  const shown = <FoundPlace {...props} found={found} isLate={isLate} />;
  if (props.isLate === true || first.wasKnown) return shown;
  return <SignedPlace line={t("signed.none")}>{shown}</SignedPlace>;
}

function FoundPlace(
  props: ClipProps & { found: FoundClip | null | undefined; isLate: boolean },
) {
  const { clipKey, title, found, isLate } = props;
  const isBsl = useLook().look.mode === "bsl";
  const [opened, setOpened] = useState("");
  if (found === undefined) return null;
  if (found === null) return isBsl ? <Say k="signed.none" kind="hint" /> : null;
  const opensItself = isBsl && !isLate;
  const isOpen = opensItself || opened === clipKey;
  return (
    <div class="stack-small">
      {!opensItself && (
        <p>
          <Button
            small
            {...labelled(isOpen ? "signed.hide" : "signed.watch")}
            onClick={() => setOpened(isOpen ? "" : clipKey)}
          />
        </p>
      )}
      {isOpen && <SignedVideo found={found} title={title} />}
    </div>
  );
}
