import { createHash } from "node:crypto";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { clipKeys, wordsOfKey } from "./clip-keys.ts";
import { clipState, clipToShow } from "./clip-state.ts";
import { Clip } from "./clip.ts";
import { signedText } from "./signed-text.ts";

const sha256 = (text: string) =>
  createHash("sha256").update(text).digest("hex");

const file = `/api/v1/clips/files/${"a".repeat(64)}`;

const clip: Clip = {
  src: `${file}.webm`,
  captions: `${file}.vtt`,
  transcript: "What happened?",
  seconds: 12,
  bytes: 120_000,
  translator: { name: "Ida Example", registration: "T 1" },
  checker: { name: "Bo Example", registration: "T 2" },
  signedOn: "2026-11-20",
  scriptVersion: "1",
  wordsSha256: sha256("title=What happened?"),
};

describe("the words of a clip", () => {
  it("are the same text in whatever order a file holds them", () => {
    const one = { title: "A", options: { yes: "Yes", no: "No" } };
    const other = { options: { no: "No", yes: "Yes" }, title: "A" };
    expect(signedText(one)).toBe("options.no=No\noptions.yes=Yes\ntitle=A");
    expect(signedText(other)).toBe(signedText(one));
  });

  it("have a hash that never changes while they do not", () => {
    expect(sha256(signedText({ title: "What happened?", hint: "Naïve" }))).toBe(
      "5a2d7f80f54499e95a47e1a4f1a4f061b27b9da81758b0bf25927cc88885919e",
    );
  });

  it("leave out the errors, and the steps, which are pages of their own", () => {
    const words = {
      title: "A",
      error: { no: "B" },
      errorEmpty: "C",
      steps: { one: { title: "D" } },
    };
    expect(signedText(words)).toBe("title=A");
  });
});

describe("rule 51: a clip", () => {
  const now = sha256("title=What happened?");

  it("fits while the words are those that it signs", () => {
    expect(clipState(clip, now)).toBe("fits");
  });

  it("is older than the words once one letter of them has changed", () => {
    expect(clipState(clip, sha256("title=What happened"))).toBe("older");
  });

  it("is none where there is none", () => {
    expect(clipState(undefined, now)).toBe("none");
  });

  it("of several is the one that fits, and of those the latest", () => {
    const older = { ...clip, wordsSha256: "0", signedOn: "2027-01-01" };
    const early = { ...clip, signedOn: "2025-01-01" };
    expect(clipToShow([older, early, clip], now)).toBe(clip);
    expect(clipToShow([older], now)).toBe(older);
    expect(clipToShow([], now)).toBeUndefined();
  });
});

describe("the manifest of a clip", () => {
  const isClip = (changes: object) => v.is(Clip, { ...clip, ...changes });

  it("takes a file that the relay keeps, or one of the same origin", () => {
    for (const src of [`${file}.mp4`, "/signed/what-happened.mp4"])
      expect(isClip({ src })).toBe(true);
  });

  it.each([
    "https://elsewhere.example/a.mp4",
    "//elsewhere.example/a.mp4",
    "/\\elsewhere.example/a.mp4",
    "/signed/../casework/a.mp4",
    "/signed/a.mp4?token=1",
    "/casework/a.mp4",
    "/api/v1/casework/a.mp4",
    "/api/v1/clips/files/a.mp4",
    "/signed/a.html",
    "signed/a.mp4",
    "javascript:a.mp4",
    "data:video/mp4,a.mp4",
  ])("refuses the address %s", (src) => {
    expect(isClip({ src })).toBe(false);
  });

  it("names who translated and who checked, with their registration", () => {
    for (const who of ["translator", "checker"])
      for (const spoilt of [{ name: "A" }, { name: "", registration: "1" }])
        expect(isClip({ [who]: spoilt })).toBe(false);
  });
});

describe("the keys of clips", () => {
  const words = {
    questionnaire: {
      "what-happened": { title: "What happened?" },
      contact: { title: "C", steps: { email: { title: "E" } } },
    },
    reporter: { start: { title: "S" }, other: { title: "O" } },
  };

  it("are a question, each step of one, or a page", () => {
    const keys = clipKeys(["what-happened", "contact"], words);
    expect(keys.slice(0, 2)).toEqual(["what-happened", "contact.email"]);
    expect(keys).toContain("page.start");
    expect(wordsOfKey("contact.email", words)).toEqual({ title: "E" });
    expect(wordsOfKey("page.start", words)).toEqual({ start: { title: "S" } });
  });

  it("that nobody asks have no words", () => {
    for (const key of [
      "nothing",
      "contact.nothing",
      "__proto__",
      "contact.__proto__",
    ])
      expect(wordsOfKey(key, words)).toBeUndefined();
  });
});
