import { describe, expect, it, test } from "vitest";
import { voiceLists } from "../../../tests/support/voice-lists.ts";
import { chooseVoice, plainLanguage, type Voice } from "./choose-voice.ts";

describe("rule 53: the voice that reads aloud", () => {
  it.each([
    ["androidChrome", "English United Kingdom"],
    ["androidFirefox", "English (United Kingdom)"],
    ["androidEdge", undefined],
    ["ios", "Daniel"],
    ["windows", "Microsoft Hazel - English (United Kingdom)"],
    ["chromeOnlineOnly", undefined],
    ["none", undefined],
  ] as const)("of %s is %s", (list, name) => {
    const voices: readonly Voice[] = voiceLists[list];
    expect(chooseVoice(voices, "en-GB")?.name).toBe(name);
  });

  it("is never one that sends the words away, whatever it is called", () => {
    const voices = [
      { name: "Daniel", lang: "en-GB", voiceURI: "d", localService: false },
      { name: "Karen", lang: "en-AU", voiceURI: "k", localService: true },
    ];
    expect(chooseVoice(voices, "en-GB")?.name).toBe("Karen");
  });

  it("is none where a voice does not say that it is on the device", () => {
    const silent = { name: "Daniel", lang: "en-GB", voiceURI: "d" };
    expect(chooseVoice([silent as Voice], "en-GB")).toBeNull();
  });

  it("speaks the language of the page", () => {
    const voices: readonly Voice[] = voiceLists.androidFirefox;
    expect(chooseVoice(voices, "fr")?.lang).toBe("fra-FRA-f00");
    expect(chooseVoice(voices, "cy")).toBeNull();
  });
});

test.each([
  ["en_gb", "en-GB"],
  ["eng-GBR-f000", "en-GB"],
  ["en-gb-x-rjs-local", "en-GB"],
  ["en", "en"],
  ["cym_GBR", "cy-GB"],
  ["", ""],
  ["English", ""],
])("the language %s is %s", (tag, plain) => {
  expect(plainLanguage(tag)).toBe(plain);
});
