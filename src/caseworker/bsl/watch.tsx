import { BslPlayer } from "../../design-system/bsl-player/bsl-player.tsx";
import type { Clip } from "../../domain/bsl/clip.ts";
import { useInbox } from "../page/inbox.ts";
import { lengthInWords, sizeInWords } from "./bsl-words.ts";

/** The video as people see it. */
export function Watch({ clip, title }: { clip: Clip; title: string }) {
  const { words } = useInbox();
  return (
    <BslPlayer
      key={clip.src}
      src={clip.src}
      captions={clip.captions}
      transcript={clip.transcript}
      words={{
        name: words("bsl.watch.name", { title }),
        language: words("bsl.watch.language"),
        title,
        facts: words("bsl.facts", {
          length: lengthInWords(words, clip.seconds),
          size: sizeInWords(words, clip.bytes),
        }),
        play: words("bsl.watch.play"),
        pause: words("bsl.watch.pause"),
        stop: words("bsl.watch.stop"),
        replay: words("bsl.watch.replay"),
        slower: words("bsl.watch.slower"),
        faster: words("bsl.watch.faster"),
        speed: (rate) => words("bsl.watch.speed", { rate }),
        showCaptions: words("bsl.watch.show-captions"),
        hideCaptions: words("bsl.watch.hide-captions"),
        fullScreen: words("bsl.watch.full-screen"),
        leaveFullScreen: words("bsl.watch.leave-full-screen"),
        transcript: words("bsl.watch.transcript"),
        failed: words("bsl.watch.failed"),
      }}
    />
  );
}
