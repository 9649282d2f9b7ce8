import { syllable } from "syllable";
import { describe, expect, it } from "vitest";
import {
  gradeFaults,
  ideaFaults,
  lineFaults,
  missingFaults,
  optionPictureFaults,
  pictureFaults,
  sharedPictureFaults,
  unlikePictureFaults,
  unusedPictures,
} from "./easy-read.ts";
import type { HardWord } from "./easy-read-files.ts";
import {
  boldFaults,
  glossaryFaults,
  longWordFaults,
  otherNameFaults,
  recordFaults,
  uncheckedPages,
  unexplainedFaults,
} from "./easy-words.ts";
import { initialsFaults, wordFaults } from "./words.ts";

const pictures = { pen: { fluent: "pen" }, stop: { drawn: "stop" } };
const server: HardWord = {
  word: "server",
  also: ["servers"],
  means: "A computer that carries emails.",
  picture: "pen",
};

function phrase(text: string, key = "about.text", area = "reporter") {
  return [{ area, key, text }];
}

describe("the Easy Read test catches", () => {
  it("a text without Easy Read, and Easy Read without a text", () => {
    expect(missingFaults(phrase("Write."), [])).toHaveLength(1);
    expect(missingFaults(phrase("Write."), phrase(" "))).toHaveLength(1);
    expect(missingFaults([], phrase("[pen] Write."))).toHaveLength(1);
  });

  it("a filled-in part that Easy Read leaves out or adds", () => {
    const easy = phrase("[pen] Write to {{name}}.");
    expect(missingFaults(phrase("Write."), easy)).toHaveLength(1);
    expect(missingFaults(easy, phrase("[pen] Write."))).toHaveLength(1);
    expect(missingFaults(phrase("{{name}} writes."), easy)).toEqual([]);
  });

  it.each([
    ["a line of 16 words", `[pen] ${"go ".repeat(15)}now.`],
    ["two sentences in one line", "[pen] Write. Then stop."],
    ["an empty line", "[pen] Write.\n[stop] "],
    ["a percent sign", "[pen] Half is 50%."],
    ["a percentage in words", "[pen] Half is 50 percent."],
    ["a number over 1000", "[pen] There are 1500 people."],
    ["a big number with a comma", "[pen] There are 1,500 people."],
    ["a Roman numeral", "[pen] This is part IV."],
    ["a semicolon", "[pen] Write; then stop."],
    ["italics", "[pen] Write _now_."],
    ["long brackets", "[pen] Write (all that you know)."],
    ["a picture in the middle", "[pen] Write [stop] and stop."],
  ])("%s", (_, text) => {
    expect(lineFaults(phrase(text))).not.toEqual([]);
  });

  it.each([
    `[pen] ${"go ".repeat(14)}now.`,
    "[pen] Write.\n[stop] Stop.",
    "[pen] Write (or type) it.",
    "[pen] Write to {{organisation}}.",
    "[pen] Text {{number}} at 6.30 pm.",
    "I wrote 999 words.",
  ])("nothing in: %s", (text) => {
    expect(lineFaults(phrase(text))).toEqual([]);
  });

  it("an idea without a picture, and a picture that nobody knows", () => {
    const faults = (text: string, key?: string) =>
      pictureFaults(phrase(text, key), pictures);
    expect(faults("Write.", "about.lead")).toHaveLength(1);
    expect(faults("Yes", "safe-now.options.yes")).toHaveLength(1);
    expect(faults("[pen] Write.\nStop.")).toHaveLength(1);
    expect(faults("[hat] Write.")).toHaveLength(1);
    expect(faults("[pen] Write.\n[stop] Stop.")).toEqual([]);
    expect(faults("Send it", "check.send")).toEqual([]);
  });

  it("six ideas in one part of a page", () => {
    const of = (count: number) => phrase("[pen] Write.\n".repeat(count).trim());
    expect(ideaFaults(of(6))).toHaveLength(1);
    expect(ideaFaults(of(5))).toEqual([]);
  });

  it("a page above grade 3", () => {
    const hard = "[pen] Organisations investigate allegations immediately.\n";
    expect(gradeFaults(phrase(hard.repeat(8).trim()))).toHaveLength(1);
    const easy = "[pen] You can write it down when you want.\n";
    expect(gradeFaults(phrase(easy.repeat(8).trim()))).toEqual([]);
  });

  it("words of the medical model, Latin and initials", () => {
    expect(wordFaults(phrase("[pen] Are you vulnerable?"), [])).toHaveLength(1);
    expect(wordFaults(phrase("[pen] Send it via email."), [])).toHaveLength(1);
    expect(initialsFaults(phrase("[pen] Ask the CPS."))).toHaveLength(1);
  });
});

describe("the picture test catches", () => {
  it("one picture with two meanings", () => {
    const both = { pen: { fluent: "pen" }, change: { fluent: "pen" } };
    expect(sharedPictureFaults(both)).toHaveLength(1);
    expect(sharedPictureFaults(pictures)).toEqual([]);
  });

  it("a picture that no sentence asks for", () => {
    const said = phrase("[stop] Stop.");
    expect(unusedPictures(said, [], pictures)).toEqual(["pen"]);
    expect(unusedPictures(said, [server], pictures)).toEqual([]);
  });

  it("one sentence with two pictures", () => {
    const here = phrase("[pen] Write.");
    const there = phrase("[stop] Write", "write.lead");
    expect(unlikePictureFaults([...here, ...there])).toHaveLength(1);
    expect(unlikePictureFaults([...here, ...here])).toEqual([]);
  });

  it("two options that look the same", () => {
    const yes = phrase("[pen] Yes", "safe-now.options.yes");
    const no = phrase("[pen] No", "safe-now.options.no");
    const other = phrase("[pen] No", "hurt-now.options.no");
    expect(optionPictureFaults([...yes, ...no])).toHaveLength(1);
    expect(optionPictureFaults([...yes, ...other])).toEqual([]);
  });
});

describe("the hard-word test catches", () => {
  const explained = phrase(
    "[pen] Our **server** gets it.\n[pen] A server is a computer.",
  );

  it("a bold word that is in no glossary, or that no line explains", () => {
    expect(boldFaults(explained, [])).toHaveLength(1);
    const alone = phrase("[pen] Our **server** gets it.");
    expect(boldFaults(alone, [server])).toHaveLength(1);
    expect(boldFaults(explained, [server])).toEqual([]);
  });

  it("a hard word on a page that does not explain it", () => {
    const said = phrase("[pen] The servers get it.", "send.text");
    expect(unexplainedFaults(said, [server])).toHaveLength(1);
    expect(unexplainedFaults([...said, ...explained], [server])).toHaveLength(
      1,
    );
    const once = { ...server, explainedOn: "reporter:about" };
    expect(unexplainedFaults([...said, ...explained], [once])).toEqual([]);
    expect(unexplainedFaults(said, [once])).toHaveLength(1);
    expect(unexplainedFaults(explained, [server])).toEqual([]);
  });

  it("a hard word twice, and one that takes too long to explain", () => {
    const long = { ...server, means: `${"go ".repeat(15)}now.` };
    expect(glossaryFaults([server])).toEqual([]);
    expect(glossaryFaults([server, server])).toHaveLength(1);
    expect(glossaryFaults([long])).toHaveLength(1);
  });

  it("a long word that no glossary has", () => {
    const faults = (text: string, known: string[] = []) =>
      longWordFaults(phrase(text), [server], new Set(known), syllable);
    expect(faults("[pen] An investigation.")).toHaveLength(1);
    expect(faults("[pen] An investigation.", ["investigation"])).toEqual([]);
    expect(faults("[pen] A server.")).toEqual([]);
  });

  it("another name for the same thing", () => {
    const chosen = [{ use: "choose", for: "to pick", not: ["select"] }];
    expect(otherNameFaults(phrase("[pen] Select one."), chosen)).toHaveLength(
      1,
    );
    expect(otherNameFaults(phrase("[pen] {{select}} it."), chosen)).toEqual([]);
  });
});

describe("the record of checks", () => {
  const record = { page: "reporter:about", by: ["A group"], on: "2027-01-31" };
  const easy = phrase("[pen] Write.");

  it("says which pages nobody has checked", () => {
    expect(uncheckedPages(easy, [])).toEqual(["reporter:about"]);
    expect(uncheckedPages(easy, [record])).toEqual([]);
  });

  it("names a page, a person and a day", () => {
    expect(recordFaults(easy, [record])).toEqual([]);
    for (const part of [{ page: "reporter:x" }, { by: [] }, { on: "soon" }]) {
      expect(recordFaults(easy, [{ ...record, ...part }])).toHaveLength(1);
    }
  });
});
