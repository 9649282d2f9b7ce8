import { beforeEach, describe, expect, it, vi } from "vitest";
import { voiceLists } from "../../../tests/support/voice-lists.ts";
import type { Voice } from "./choose-voice.ts";
import { openReader, type Reader, type Speech } from "./reader.ts";

/** What the platform would say, without a sound: it ends what a test ends. */
class SilentSpeech extends EventTarget {
  voices: readonly Voice[] = voiceLists.ios;
  readonly said: Utterance[] = [];
  cancelled = 0;
  getVoices() {
    return this.voices as SpeechSynthesisVoice[];
  }
  speak(utterance: SpeechSynthesisUtterance) {
    this.said.push(utterance as unknown as Utterance);
  }
  cancel() {
    this.cancelled += 1;
  }
}

class Utterance extends EventTarget {
  rate = 1;
  lang = "";
  voice: Voice | null = null;
  constructor(readonly text: string) {
    super();
  }
}

const lines = ["What happened?", "Use your own words.", "Continue"].map(
  (text, at) => ({ text, at }),
);

let speech: SilentSpeech;
let reader: Reader<number>;

beforeEach(() => {
  vi.useFakeTimers();
  speech = new SilentSpeech();
  reader = openReader<number>({
    speech: speech as unknown as Speech,
    makeUtterance: (text) =>
      new Utterance(text) as unknown as SpeechSynthesisUtterance,
    later: (run, afterMs) => {
      const timer = setTimeout(run, afterMs);
      return () => {
        clearTimeout(timer);
      };
    },
    nowMs: () => Date.now(),
    language: () => "en-GB",
  });
  return () => {
    vi.useRealTimers();
  };
});

function last(): Utterance {
  const utterance = speech.said.at(-1);
  if (utterance === undefined) throw new Error("nothing was said");
  return utterance;
}

function sayIt(): void {
  last().dispatchEvent(new Event("start"));
  vi.advanceTimersByTime(900);
  last().dispatchEvent(new Event("end"));
}

describe("reading aloud", () => {
  it("never begins by itself", () => {
    vi.advanceTimersByTime(60_000);
    expect(speech.said).toEqual([]);
    expect(reader.state()).toEqual({ is: "still" });
  });

  it("says one sentence after another with the chosen voice, and then is still", () => {
    reader.start(lines);
    expect(reader.state()).toEqual({ is: "speaking", line: lines[0] });
    sayIt();
    expect(reader.state()).toEqual({ is: "speaking", line: lines[1] });
    sayIt();
    sayIt();
    expect(speech.said.map(({ text }) => text)).toEqual(
      lines.map(({ text }) => text),
    );
    expect(last().voice?.name).toBe("Daniel");
    expect(reader.state()).toEqual({ is: "still" });
  });

  it("takes a new pace with the next sentence", () => {
    reader.start(lines);
    reader.setRate(0.5);
    sayIt();
    expect(speech.said.map((each) => each.rate)).toEqual([1, 0.5]);
  });

  it("stops at once, and what the voice tells afterwards changes nothing", () => {
    reader.start(lines);
    const first = last();
    const before = speech.cancelled;
    reader.stop();
    expect(speech.cancelled).toBe(before + 1);
    first.dispatchEvent(new Event("error"));
    first.dispatchEvent(new Event("end"));
    vi.advanceTimersByTime(60_000);
    expect(reader.state()).toEqual({ is: "still" });
    expect(speech.said).toHaveLength(1);
  });

  it("begins anew when it is started again", () => {
    reader.start(lines);
    sayIt();
    reader.start(lines);
    expect(last().text).toBe("What happened?");
    sayIt();
    expect(last().text).toBe("Use your own words.");
  });
});

describe("the watchdog tells of a voice", () => {
  it("that never begins", () => {
    reader.start(lines);
    vi.advanceTimersByTime(4_900);
    expect(reader.state().is).toBe("speaking");
    vi.advanceTimersByTime(200);
    expect(reader.state()).toEqual({ is: "silent" });
    expect(speech.said).toHaveLength(1);
  });

  it("that begins and never ends", () => {
    reader.start(lines);
    last().dispatchEvent(new Event("start"));
    vi.advanceTimersByTime(60_000);
    expect(reader.state()).toEqual({ is: "silent" });
  });

  it("that has done in no time what nobody could say in it", () => {
    reader.start(lines);
    last().dispatchEvent(new Event("start"));
    vi.advanceTimersByTime(5);
    last().dispatchEvent(new Event("end"));
    expect(reader.state()).toEqual({ is: "silent" });
  });

  it("that fails", () => {
    reader.start(lines);
    last().dispatchEvent(new Event("error"));
    expect(reader.state()).toEqual({ is: "silent" });
  });

  it("and lets the person try again", () => {
    reader.start(lines);
    last().dispatchEvent(new Event("error"));
    reader.start(lines);
    sayIt();
    expect(reader.state()).toEqual({ is: "speaking", line: lines[1] });
  });
});

describe("voices", () => {
  it.each(["androidEdge", "chromeOnlineOnly", "none"] as const)(
    "of %s read nothing aloud",
    (list) => {
      speech.voices = voiceLists[list];
      expect(reader.canRead()).toBeUndefined();
      vi.advanceTimersByTime(2_000);
      expect(reader.canRead()).toBe(false);
      reader.start(lines);
      expect(speech.said).toEqual([]);
      expect(reader.state()).toEqual({ is: "still" });
    },
  );

  it("that come late are told of", () => {
    speech.voices = [];
    let told = 0;
    const stop = reader.watch(() => (told += 1));
    speech.voices = voiceLists.windows;
    speech.dispatchEvent(new Event("voiceschanged"));
    expect([told, reader.canRead()]).toEqual([1, true]);
    stop();
    speech.dispatchEvent(new Event("voiceschanged"));
    expect(told).toBe(1);
  });
});
