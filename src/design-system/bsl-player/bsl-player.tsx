import { useRef } from "preact/hooks";

import { Button } from "../button/button.tsx";
import { Details } from "../details/details.tsx";
import { Hands } from "./hands.tsx";
import { canBeFull, type Playing, usePlaying } from "./use-playing.ts";

export type BslPlayerWords = {
  /** "Video in British Sign Language: What happened?": the name of the whole. */
  name: string;
  /** "British Sign Language": always written out, never the icon alone. */
  language: string;
  /** What is signed: the question, or the page. */
  title: string;
  /** How long and how large it is. */
  facts: string;
  play: string;
  pause: string;
  stop: string;
  replay: string;
  slower: string;
  faster: string;
  /** "Speed: 0.75". */
  speed: (rate: number) => string;
  showCaptions: string;
  hideCaptions: string;
  fullScreen: string;
  leaveFullScreen: string;
  /** What opens the transcript. */
  transcript: string;
  failed: string;
};

export type BslPlayerProps = {
  words: BslPlayerWords;
  src: string;
  /** Address of WebVTT; null where there are none. */
  captions: string | null;
  transcript: string;
};

/**
 * A signed video. It never begins by itself and fetches nothing before Play is pressed; until then its frame says what it is. The
 * signer is never cut off and never under 320 px wide (access.md, rule 50). Give it another key for another video.
 */
export function BslPlayer(props: BslPlayerProps) {
  const { words } = props;
  const whole = useRef<HTMLElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const playing = usePlaying(whole, video);
  return (
    <figure class="signed" ref={whole} role="group" aria-label={words.name}>
      <div class="signed-frame">
        <video
          ref={video}
          src={props.src}
          preload="none"
          playsInline
          tabIndex={-1}
          aria-hidden="true"
          {...playing.events}
        >
          {playing.hasBegun && props.captions !== null && (
            <track kind="captions" src={props.captions} srclang="en-GB" />
          )}
        </video>
        {!playing.hasBegun && <Poster words={words} />}
      </div>
      {playing.hasFailed && <p role="status">{words.failed}</p>}
      <Acts {...props} playing={playing} />
      <Details label={words.transcript}>
        {props.transcript.split(/\n+/u).map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </Details>
    </figure>
  );
}

/** What stands in the frame before the first picture of the video. */
function Poster({ words }: { words: BslPlayerWords }) {
  return (
    <div class="signed-poster">
      <p class="signed-language">
        <Hands />
        <span>{words.language}</span>
      </p>
      <p>{words.title}</p>
      <p>{words.facts}</p>
    </div>
  );
}

function Acts(props: BslPlayerProps & { playing: Playing }) {
  const { words, playing } = props;
  const { isPlaying } = playing;
  return (
    <div class="signed-acts">
      <Button
        small
        kind="primary"
        label={isPlaying ? words.pause : words.play}
        onClick={playing.toggle}
      />
      {playing.hasPlayed && <MoreActs {...props} />}
    </div>
  );
}

/** What one can do with a video that has played: before that, who goes by key or switch has one stop, not seven. */
function MoreActs(props: BslPlayerProps & { playing: Playing }) {
  const { words, captions, playing } = props;
  return (
    <>
      <Button small label={words.stop} onClick={playing.stop} />
      <Button small label={words.replay} onClick={playing.replay} />
      <Button small label={words.slower} onClick={playing.slower} />
      <Button small label={words.faster} onClick={playing.faster} />
      <span class="signed-speed" role="status">
        {words.speed(playing.rate)}
      </span>
      {captions !== null && (
        <Button
          small
          label={playing.hasCaptions ? words.hideCaptions : words.showCaptions}
          onClick={playing.toggleCaptions}
        />
      )}
      {canBeFull(document) && (
        <Button
          small
          label={playing.isFull ? words.leaveFullScreen : words.fullScreen}
          onClick={playing.toggleFull}
        />
      )}
    </>
  );
}
