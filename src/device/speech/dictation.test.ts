import { describe, expect, it } from "vitest";
import { canDictate, dictate } from "./dictation.ts";

/** The platform's recogniser, as far as it can be had without a microphone. */
class Recogniser extends EventTarget {
  static made: Recogniser[] = [];
  processLocally = false;
  lang = "";
  continuous = false;
  interimResults = true;
  did: string[] = [];
  constructor() {
    super();
    Recogniser.made.push(this);
  }
  start() {
    this.did.push(`start, ${this.processLocally ? "here" : "elsewhere"}`);
  }
  stop() {
    this.did.push("stop");
  }
  abort() {
    this.did.push("abort");
  }
}

const asked: unknown[] = [];
function pageWhere(answer: () => Promise<string>) {
  const available = (options: unknown) => {
    asked.push(options);
    return answer();
  };
  return { SpeechRecognition: Object.assign(Recogniser, { available }) };
}

describe("rule 54: dictation is offered", () => {
  it("where the device itself turns speech into text", async () => {
    const page = pageWhere(async () => "available");
    expect(await canDictate(page, "en-GB")).toBe(true);
    expect(asked.at(-1)).toEqual({ langs: ["en-GB"], processLocally: true });
  });

  it.each(["downloadable", "downloading", "unavailable"])(
    "not where it is %s",
    async (answer) => {
      const page = pageWhere(async () => answer);
      expect(await canDictate(page, "en-GB")).toBe(false);
    },
  );

  it("not where the browser cannot say that it stays here, or fails to", async () => {
    class Old {}
    const failing = pageWhere(() => Promise.reject(new Error("no")));
    expect(await canDictate({}, "en-GB")).toBe(false);
    expect(await canDictate({ SpeechRecognition: Old }, "en-GB")).toBe(false);
    expect(await canDictate({ webkitSpeechRecognition: Old }, "en-GB")).toBe(
      false,
    );
    expect(await canDictate(failing, "en-GB")).toBe(false);
  });
});

describe("rule 54: dictation", () => {
  function begin() {
    const words: string[] = [];
    const ends: string[] = [];
    const dictation = dictate(
      pageWhere(async () => "available"),
      "en-GB",
      (text) => words.push(text),
      (end) => ends.push(end),
    );
    const recogniser = Recogniser.made.at(-1);
    if (recogniser === undefined) throw new Error("none was made");
    return { words, ends, dictation, recogniser };
  }

  it("is taken on the device alone", () => {
    const { recogniser, dictation } = begin();
    dictation.finish();
    expect(recogniser.did).toEqual(["start, here", "stop"]);
    expect(recogniser.lang).toBe("en-GB");
  });

  it("gives the words that are sure, once", () => {
    const { words, recogniser } = begin();
    const result = (text: string, isFinal = true) =>
      Object.assign([{ transcript: text }], { isFinal });
    const heard = Object.assign(new Event("result"), {
      resultIndex: 1,
      results: [result("they "), result(" at me "), result("an", false)],
    });
    recogniser.dispatchEvent(heard);
    expect(words).toEqual(["at me"]);
  });

  it.each([
    [undefined, "finished"],
    ["no-speech", "finished"],
    ["not-allowed", "not-allowed"],
    ["service-not-allowed", "failed"],
    ["language-not-supported", "failed"],
  ])("says how it ended: %s", (error, end) => {
    const { ends, recogniser } = begin();
    if (error !== undefined)
      recogniser.dispatchEvent(Object.assign(new Event("error"), { error }));
    recogniser.dispatchEvent(new Event("end"));
    expect(ends).toEqual([end]);
  });
});
