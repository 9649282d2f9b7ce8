import { useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { signedPath } from "../routes.ts";
import { useLook } from "../site/look-context.ts";
import { labelled } from "../words/labelled.ts";
import { Say } from "../words/say.tsx";
import { SignedVideo } from "./signed-video.tsx";
import { useClip } from "./use-clip.ts";

/**
 * The clip of a page, at its top: the player in the mode "bsl", one button that opens it in the others. Where there is no clip the
 * mode "bsl" says so, and the others say nothing.
 */
export function SignedClip(props: { clipKey: string; title: string }) {
  const { clipKey, title } = props;
  const isBsl = useLook().look.mode === "bsl";
  const found = useClip(clipKey);
  const [opened, setOpened] = useState("");
  if (found === undefined) return null;
  if (found === null) return isBsl ? <Say k="signed.none" kind="hint" /> : null;
  const isOpen = isBsl || opened === clipKey;
  return (
    <div class="stack-small">
      {!isBsl && (
        <p>
          <Button
            small
            {...labelled(isOpen ? "signed.hide" : "signed.watch")}
            onClick={() => setOpened(isOpen ? "" : clipKey)}
          />
        </p>
      )}
      {isOpen && (
        <>
          <SignedVideo found={found} title={title} />
          <p>
            <Button
              small
              kind="quiet"
              {...labelled("signed.all")}
              href={signedPath}
            />
          </p>
        </>
      )}
    </div>
  );
}
