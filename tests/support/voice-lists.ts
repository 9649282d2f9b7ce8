import type { Voice } from "../../src/device/speech/choose-voice.ts";

/**
 * Lists of voices as browsers were seen to give them, shortened, with all their oddities: names, tags and what they say of being
 * on the device (readium/speech and the issues of AAC apps; access.md 5.5). For tests.
 */
export const voiceLists = {
  /** Languages instead of voices, with `_` in the tag. */
  androidChrome: [
    voice("German Germany", "de_DE"),
    voice("English United States", "en_US"),
    voice("English United Kingdom", "en_GB"),
  ],
  androidFirefox: [
    voice("French (France), variant f00", "fra-FRA-f00"),
    voice("English (United States)", "eng-USA-f000"),
    voice("English (United Kingdom)", "eng-GBR-f000"),
  ],
  androidEdge: [],
  /** Joke voices and Eloquence in front, and each one says that it is the default. */
  ios: [
    voice("Eddy (English (UK))", "en-GB", "com.apple.eloquence.en-GB.Eddy"),
    voice("Rocko (English (UK))", "en-GB", "com.apple.eloquence.en-GB.Rocko"),
    voice("Bad News", "en-US", "com.apple.speech.synthesis.voice.BadNews"),
    voice("Moira", "en-IE", "com.apple.voice.compact.en-IE.Moira"),
    voice("Daniel", "en-GB", "com.apple.voice.compact.en-GB.Daniel"),
    voice("Samantha", "en-US", "com.apple.voice.compact.en-US.Samantha"),
  ],
  windows: [
    voice("Microsoft David - English (United States)", "en-US"),
    voice("Microsoft George - English (United Kingdom)", "en-GB"),
    voice("Microsoft Hazel - English (United Kingdom)", "en-GB"),
  ],
  /** Every voice sends what it reads away. */
  chromeOnlineOnly: [
    online("Google US English", "en-US"),
    online("Google UK English Female", "en-GB"),
    online("Google UK English Male", "en-GB"),
  ],
  none: [],
} as const satisfies Readonly<Record<string, readonly Voice[]>>;

function voice(name: string, lang: string, voiceURI = name): Voice {
  return { name, lang, voiceURI, localService: true };
}

function online(name: string, lang: string): Voice {
  return { name, lang, voiceURI: name, localService: false };
}
