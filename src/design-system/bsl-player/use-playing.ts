import { useEffect, useState } from "preact/hooks";

/** Slow enough to follow a hand, fast enough for who knows the words (access.md, rule 50). */
const rates = [0.5, 0.75, 1, 1.25, 1.5] as const;

type Held<Element> = { readonly current: Element | null };

/** What the video does, and what its buttons do. */
export type Playing = ReturnType<typeof usePlaying>;

/** Keeps the buttons and the video of one player together. */
export function usePlaying(
  whole: Held<HTMLElement>,
  video: Held<HTMLVideoElement>,
) {
  const [isPlaying, setIsPlaying] = useState(false);
  const [hasBegun, setHasBegun] = useState(false);
  const [hasPlayed, setHasPlayed] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const play = () => {
    setHasFailed(false);
    // What the browser refuses is told by the event `error`, or by the button that goes on saying Play.
    void video.current?.play().catch(() => undefined);
  };
  const pause = () => video.current?.pause();
  const goToStart = () => {
    if (video.current) video.current.currentTime = 0;
  };
  return {
    isPlaying,
    hasBegun,
    /** It played at least once: stopping it takes nothing from under the hand. */
    hasPlayed,
    hasFailed,
    toggle: () => (isPlaying ? pause() : play()),
    stop: () => {
      pause();
      goToStart();
      setHasBegun(false);
    },
    replay: () => {
      goToStart();
      play();
    },
    ...useRate(video),
    ...useCaptions(video, hasBegun),
    ...useFullScreen(whole),
    events: {
      onPlaying: () => {
        setIsPlaying(true);
        setHasBegun(true);
        setHasPlayed(true);
      },
      onPause: () => setIsPlaying(false),
      onEnded: () => setIsPlaying(false),
      onError: () => {
        setIsPlaying(false);
        setHasFailed(true);
      },
    },
  };
}

function useRate(video: Held<HTMLVideoElement>) {
  const [at, setAt] = useState<number>(rates.indexOf(1));
  const rate = rates[at] ?? 1;
  useEffect(() => {
    if (!video.current) return;
    // The first stands until another video comes, the second for this one.
    video.current.defaultPlaybackRate = rate;
    video.current.playbackRate = rate;
  }, [rate]);
  return {
    rate,
    slower: () => setAt(Math.max(0, at - 1)),
    faster: () => setAt(Math.min(rates.length - 1, at + 1)),
  };
}

/** The captions come onto the page when the video begins: before that nothing is fetched. */
function useCaptions(video: Held<HTMLVideoElement>, hasBegun: boolean) {
  const [hasCaptions, setHasCaptions] = useState(true);
  useEffect(() => {
    const [track] = video.current?.textTracks ?? [];
    if (track) track.mode = hasCaptions ? "showing" : "disabled";
  }, [hasCaptions, hasBegun]);
  return { hasCaptions, toggleCaptions: () => setHasCaptions(!hasCaptions) };
}

/** The buttons go along into the full screen, so that the keyboard still has them. */
function useFullScreen(whole: Held<HTMLElement>) {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const look = () => setIsFull(document.fullscreenElement === whole.current);
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  const toggleFull = () => {
    const change = isFull
      ? document.exitFullscreen()
      : whole.current?.requestFullscreen();
    // A browser that refuses shows the video where it is.
    change?.catch(() => undefined);
  };
  return { isFull, toggleFull };
}

/** Whether the browser can show a part of the page on the full screen. */
export function canBeFull(page: Document): boolean {
  return page.fullscreenEnabled;
}
