import type { BslPlayerWords } from "../../design-system/bsl-player/bsl-player.tsx";
import { t } from "../../device/words.ts";
import type { ListedClip } from "../../protocol/clips.ts";

/** "1.2 megabytes": with one decimal, and never nothing. */
export function sizeInWords(bytes: number): string {
  const megabytes = Math.max(0.1, bytes / (1024 * 1024)).toFixed(1);
  return t("signed.size", { megabytes });
}

/** "1 minute 20 seconds". */
function lengthInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = t("signed.seconds", { count: seconds % 60 });
  return minutes === 0
    ? rest
    : `${t("signed.minutes", { count: minutes })} ${rest}`;
}

/** How long a clip is, and how large. */
function clipFacts(clip: ListedClip): string {
  return t("signed.facts", {
    length: lengthInWords(clip.seconds),
    size: sizeInWords(clip.bytes),
  });
}

/** All that the player says. */
export function playerWords(clip: ListedClip, title: string): BslPlayerWords {
  return {
    name: t("signed.name", { title }),
    language: t("signed.language"),
    title,
    facts: clipFacts(clip),
    play: t("signed.play"),
    pause: t("signed.pause"),
    stop: t("signed.stop"),
    replay: t("signed.replay"),
    slower: t("signed.slower"),
    faster: t("signed.faster"),
    speed: (rate) => t("signed.speed", { rate }),
    showCaptions: t("signed.showCaptions"),
    hideCaptions: t("signed.hideCaptions"),
    fullScreen: t("signed.fullScreen"),
    leaveFullScreen: t("signed.leaveFullScreen"),
    transcript: t("signed.transcript"),
    failed: t("signed.failed"),
  };
}
