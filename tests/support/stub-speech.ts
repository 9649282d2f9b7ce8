import type { Page } from "@playwright/test";
import type { Voice } from "../../src/device/speech/choose-voice.ts";

/** How a voice behaves: it speaks, or is listed and makes no sound. */
export type Manner = "speaks" | "silent";

/**
 * Puts voices into a browser that has none. It takes the place of the platform's speech and of nothing else: a sentence begins at
 * once and ends when the test calls {@link endSentence}. Call it before the page is opened.
 */
export async function stubSpeech(
  page: Page,
  voices: readonly Voice[],
  manner: Manner = "speaks",
): Promise<void> {
  await page.addInitScript(install, { voices, manner });
}

/** The sentences that the voice was given so far, with their pace. */
export async function saidSoFar(
  page: Page,
): Promise<readonly { text: string; rate: number; voice: string }[]> {
  return page.evaluate(() => window.stubbedSpeech.said);
}

/** Lets the voice come to the end of its sentence. */
export async function endSentence(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.stubbedSpeech.end();
  });
}

/** Whether something is being said at this moment. */
export async function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => window.stubbedSpeech.isSpeaking());
}

/** Lets the reader say the whole page; gives its sentences. */
export async function hearAll(page: Page): Promise<readonly string[]> {
  for (let said = 0; await isSpeaking(page); said += 1) {
    if (said > 300) throw new Error("the page does not come to an end");
    // Nobody says a sentence in no time: the watchdog knows.
    await page.clock.runFor(1_000);
    await endSentence(page);
  }
  return (await saidSoFar(page)).map(({ text }) => text);
}

declare global {
  interface Window {
    stubbedSpeech: {
      said: { text: string; rate: number; voice: string }[];
      end(): void;
      isSpeaking(): boolean;
    };
  }
}

/** Runs in the page. */
function install(given: { voices: readonly Voice[]; manner: Manner }): void {
  class Utterance extends EventTarget {
    rate = 1;
    lang = "";
    voice: Voice | null = null;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  class Synthesis extends EventTarget {
    now: Utterance | null = null;
    getVoices() {
      return given.voices;
    }
    speak(utterance: Utterance) {
      const { text, rate, voice } = utterance;
      window.stubbedSpeech.said.push({ text, rate, voice: voice?.name ?? "" });
      if (given.manner === "silent") return;
      this.now = utterance;
      queueMicrotask(() => utterance.dispatchEvent(new Event("start")));
    }
    cancel() {
      this.now = null;
    }
  }
  const synthesis = new Synthesis();
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: Utterance,
  });
  window.stubbedSpeech = {
    said: [],
    isSpeaking: () => synthesis.now !== null,
    end: () => {
      const { now } = synthesis;
      synthesis.now = null;
      now?.dispatchEvent(new Event("end"));
    },
  };
}
