import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { BslPlayer, type BslPlayerWords } from "./bsl-player.tsx";

const { speed, sample, ...signed } = words.signed;

const playerWords: BslPlayerWords = {
  ...signed,
  speed: (rate) => speed.replace("{{rate}}", String(rate)),
};

export const examples: readonly Example[] = [
  {
    name: "with-captions",
    stands: "part",
    Show: () => (
      <BslPlayer
        words={playerWords}
        src="/none.webm"
        captions="/none.vtt"
        transcript={sample}
      />
    ),
  },
  {
    name: "without-captions",
    stands: "part",
    Show: () => (
      <BslPlayer
        words={playerWords}
        src="/none.webm"
        captions={null}
        transcript={sample}
      />
    ),
  },
];
