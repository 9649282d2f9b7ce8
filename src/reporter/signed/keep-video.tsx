import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import type { ListedClip } from "../../protocol/clips.ts";
import { t } from "../../device/words.ts";
import { useTools } from "../tools.ts";
import { labelled } from "../words/labelled.ts";
import { Say } from "../words/say.tsx";
import { sizeInWords } from "./clip-words.ts";
import { KeepingBar } from "./keeping-bar.tsx";
import { useKeeping } from "./use-keeping.ts";
import { useKept } from "./use-kept.ts";

/** Keeps a video on this device, or removes it from there. The size stands in the button, before anything is fetched. */
export function KeepVideo(props: { clip: ListedClip; title: string }) {
  const { clip } = props;
  const kept = useKept();
  const { videos } = useTools().device;
  const keeping = useKeeping([clip]);
  if (kept === undefined) return null;
  const remove = async () => {
    await videos.remove([clip.src, ...(clip.captions ? [clip.captions] : [])]);
  };
  if (keeping.state.is === "running") return <KeepingBar keeping={keeping} />;
  return (
    <div class="stack-small">
      {keeping.state.is === "failed" && <Say k="signed.notKept" />}
      {kept.has(clip.src) ? (
        <>
          <Say k="signed.kept" kind="hint" />
          <Button
            small
            kind="quiet"
            {...labelled("signed.remove")}
            about={t("signed.about", { title: props.title })}
            onClick={() => void remove()}
          />
        </>
      ) : (
        <ButtonRow>
          <Button
            small
            kind="quiet"
            {...labelled("signed.keep", { size: sizeInWords(clip.bytes) })}
            about={t("signed.about", { title: props.title })}
            onClick={() => void keeping.start()}
          />
        </ButtonRow>
      )}
    </div>
  );
}
