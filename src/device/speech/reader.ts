import { chooseVoice } from "./choose-voice.ts";

/** Something to say, of which `Place` says where on the page it stands. */
export type Line<Place> = { readonly text: string; readonly at: Place };

/** What the reader does now. */
export type ReaderState<Place> =
  | { readonly is: "still" }
  | { readonly is: "speaking"; readonly line: Line<Place> }
  /** The voice made no sound: nothing can be read aloud until the person tries again. */
  | { readonly is: "silent" };

/** The part of `window.speechSynthesis` that reads. */
export type Speech = Pick<
  SpeechSynthesis,
  "getVoices" | "speak" | "cancel" | "addEventListener" | "removeEventListener"
>;

/** Runs something later; gives what calls it off. */
type Timer = (run: () => void, afterMs: number) => () => void;

export type ReaderTools = {
  /** Null where the browser cannot speak. */
  readonly speech: Speech | null;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly later: Timer;
  readonly nowMs: () => number;
  /** Of the page, BCP 47. */
  readonly language: () => string;
};

/** Reads lines aloud, one utterance each. */
export type Reader<Place> = {
  /** Says the lines one after another, instead of what is said now. Does nothing where there is no voice. */
  start(lines: readonly Line<Place>[]): void;
  stop(): void;
  /** 1 is the voice's own pace; 0.5 to 1.5. From the next sentence on. */
  setRate(rate: number): void;
  /** Whether a voice on this device reads this language; undefined while the list of voices may still come. */
  canRead(): boolean | undefined;
  state(): ReaderState<Place>;
  /** Tells of each change of the state and of the list of voices. */
  watch(listener: () => void): () => void;
};

/** A voice that has not begun after this says nothing; the first sentence of a cold voice takes up to two seconds. */
const beginsWithinMs = 5_000;

/** Browsers that give their list of voices late do so within this. */
const voicesComeWithinMs = 2_000;

/** Four times as slow as voices are; a phone that was busy is no fault. */
function endsWithinMs(text: string, rate: number): number {
  return 5_000 + (text.length * 250) / rate;
}

/** Nobody says anything in this time: the voice skips what it should say. */
const tooShortMs = 40;

/** Makes a reader over the browser's voices. It never begins by itself. */
export function openReader<Place>(tools: ReaderTools): Reader<Place> {
  const { speech } = tools;
  const openedAtMs = tools.nowMs();
  let rate = 1;
  const { tell, watch } = makeListeners(speech);
  let state: ReaderState<Place> = { is: "still" };
  let end = () => undefined as void;
  const set = (next: ReaderState<Place>) => {
    state = next;
    tell();
  };
  tools.later(tell, voicesComeWithinMs);
  const voice = () =>
    speech === null ? null : chooseVoice(speech.getVoices(), tools.language());
  const halt = (next: ReaderState<Place>) => {
    end();
    end = () => undefined;
    speech?.cancel();
    if (state.is !== next.is) set(next);
  };
  const sayNext = (lines: readonly Line<Place>[]): void => {
    const [line, ...rest] = lines;
    const chosen = voice();
    if (line === undefined || speech === null || chosen === null) {
      halt({ is: "still" });
      return;
    }
    const utterance = tools.makeUtterance(line.text);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.rate = rate;
    end = watchUtterance(tools, utterance, (was) => {
      if (was === "silent") halt({ is: "silent" });
      else sayNext(rest);
    });
    set({ is: "speaking", line });
    speech.speak(utterance);
  };
  return {
    start: (lines) => {
      halt({ is: "still" });
      sayNext(lines);
    },
    stop: () => {
      halt({ is: "still" });
    },
    setRate: (next) => {
      rate = next;
    },
    canRead: () => {
      if (voice() !== null) return true;
      const mayCome = tools.nowMs() - openedAtMs < voicesComeWithinMs;
      return speech !== null && mayCome ? undefined : false;
    },
    state: () => state,
    watch,
  };
}

/** Who is told of changes: the reader's, and those of the list of voices. */
function makeListeners(speech: Speech | null) {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    watch: (listener: () => void) => {
      listeners.add(listener);
      speech?.addEventListener("voiceschanged", listener);
      return () => {
        listeners.delete(listener);
        speech?.removeEventListener("voiceschanged", listener);
      };
    },
  };
}

/**
 * Waits for the end of one utterance, and for a voice that begins and ends in time: some are in the list and make no sound
 * (Asterics-AAC #497, #552), and Chrome's stop without an event.
 *
 * @returns Forgets the utterance: nothing more is told of it.
 */
function watchUtterance(
  { later, nowMs }: ReaderTools,
  utterance: SpeechSynthesisUtterance,
  tell: (was: "said" | "silent") => void,
): () => void {
  let isOver = false;
  let giveUp = later(() => {
    finish("silent");
  }, beginsWithinMs);
  const spokenAtMs = nowMs();
  const finish = (was: "said" | "silent") => {
    if (isOver) return;
    isOver = true;
    giveUp();
    tell(was);
  };
  utterance.addEventListener("start", () => {
    giveUp();
    if (isOver) return;
    giveUp = later(
      () => {
        finish("silent");
      },
      endsWithinMs(utterance.text, utterance.rate),
    );
  });
  utterance.addEventListener("end", () => {
    finish(nowMs() - spokenAtMs < tooShortMs ? "silent" : "said");
  });
  utterance.addEventListener("error", () => {
    finish("silent");
  });
  return () => {
    isOver = true;
    giveUp();
  };
}
