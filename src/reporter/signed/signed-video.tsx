import { useEffect, useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { Details } from "../../design-system/details/details.tsx";
import { BslPlayer } from "../../design-system/bsl-player/bsl-player.tsx";
import type { ListedClip } from "../../protocol/clips.ts";
import { useTools } from "../tools.ts";
import { signedPath } from "../routes.ts";
import { labelled } from "../words/labelled.ts";
import { Say } from "../words/say.tsx";
import { playerWords } from "./clip-words.ts";
import { KeepVideo } from "./keep-video.tsx";
import type { FoundClip } from "./known-clips.ts";
import { useKept } from "./use-kept.ts";

/** One clip in its player, with what there is to know of it. */
export function SignedVideo(props: { found: FoundClip; title: string }) {
  const { clip, isOlder } = props.found;
  const kept = useKept();
  const isKept = kept?.has(clip.src) === true;
  const sources = useSources(clip, isKept);
  return (
    <>
      {isOlder && <Say k="signed.older" />}
      {sources !== undefined && (
        <BslPlayer
          key={sources.src}
          src={sources.src}
          captions={sources.captions}
          transcript={clip.transcript}
          words={playerWords(clip, props.title)}
        />
      )}
      <Details {...labelled("signed.more")}>
        <div class="stack-small">
          <KeepVideo clip={clip} title={props.title} />
          <p>
            <Button
              small
              kind="quiet"
              {...labelled("signed.all")}
              href={signedPath}
            />
          </p>
        </div>
      </Details>
    </>
  );
}

type Sources = { readonly src: string; readonly captions: string | null };

/** From this device where it is kept, so that it plays with no network; else from the relay, at once. */
function useSources(clip: ListedClip, isKept: boolean): Sources | undefined {
  const { videos } = useTools().device;
  const [opened, setOpened] = useState<Sources & { readonly of: string }>();
  useEffect(() => {
    if (!isKept) return undefined;
    let isLeft = false;
    const made: string[] = [];
    const open = async (address: string): Promise<string> => {
      const blob = await videos.open(address);
      // Nobody would take back what is made after leaving.
      if (blob === undefined || isLeft) return address;
      const url = URL.createObjectURL(blob);
      made.push(url);
      return url;
    };
    const openBoth = async () => {
      const src = await open(clip.src);
      const captions = clip.captions && (await open(clip.captions));
      if (!isLeft) setOpened({ of: clip.src, src, captions });
    };
    void openBoth();
    return () => {
      isLeft = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [clip.src, clip.captions, isKept]);
  if (!isKept) return clip;
  return opened?.of === clip.src ? opened : undefined;
}
