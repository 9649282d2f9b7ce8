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
import {
  easyAreas,
  type Checked,
  type ChosenWord,
  type HardWord,
  type Pictures,
  readEasyFile,
  readEasyPhrases,
  asRead,
} from "./easy-read-files.ts";
import {
  boldFaults,
  glossaryFaults,
  longWordFaults,
  otherNameFaults,
  recordFaults,
  uncheckedPages,
  unexplainedFaults,
} from "./easy-words.ts";
import { readPhrases } from "./locale-files.ts";
import { initialsFaults, wordFaults } from "./words.ts";

const standard = readPhrases("en-GB").filter(({ area }) =>
  easyAreas.includes(area),
);
const easy = readEasyPhrases("en-GB");
const glossary = readEasyFile<HardWord[]>("en-GB/glossary.json");
const checked = readEasyFile<Checked[]>("checked.json");
const chosen = readEasyFile<ChosenWord[]>("en-GB/words-we-use.json");
const pictures = readEasyFile<Pictures>("en-GB/pictures.json");

describe("the Easy Read words", () => {
  it("are there for every text that a reporter can meet", () => {
    expect(missingFaults(standard, easy)).toEqual([]);
  });

  it("stand one sentence a line, of at most 15 words", () => {
    expect(lineFaults(easy)).toEqual([]);
  });

  it("have a picture for each idea, which the map knows", () => {
    expect(pictureFaults(easy, pictures)).toEqual([]);
  });

  it("say at most five ideas in one part of a page", () => {
    expect(ideaFaults(easy)).toEqual([]);
  });

  it("can be read after three years of school", () => {
    expect(gradeFaults(easy)).toEqual([]);
  });

  it("follow the social model, and errors do not blame", () => {
    expect(wordFaults(easy.map(asRead), [])).toEqual([]);
    expect(initialsFaults(easy.map(asRead))).toEqual([]);
  });
});

/** Long words that need no explanation: what people call themselves, and names. */
const knownLongWords = new Set([
  "accessibility",
  "difficulties",
  "hyperlegible",
  "opendyslexic",
]);

describe("the hard words of Easy Read", () => {
  it("are bold, and the next line explains them", () => {
    expect(boldFaults(easy, glossary)).toEqual([]);
  });

  it("are explained on every page that says them", () => {
    expect(unexplainedFaults(easy, glossary)).toEqual([]);
  });

  it("stand in the glossary, also those of the standard words", () => {
    expect(glossaryFaults(glossary)).toEqual([]);
    const all = [...standard, ...easy];
    expect(longWordFaults(all, glossary, knownLongWords, syllable)).toEqual([]);
  });

  it("are always the same for the same thing", () => {
    expect(otherNameFaults(easy, chosen)).toEqual([]);
  });
});

describe("the Easy Read pictures", () => {
  it("have one meaning each", () => {
    expect(sharedPictureFaults(pictures)).toEqual([]);
  });

  it("are all asked for by some sentence", () => {
    expect(unusedPictures(easy, glossary, pictures)).toEqual([]);
  });

  it("are the same wherever the words are the same", () => {
    expect(unlikePictureFaults(easy)).toEqual([]);
  });

  it("tell the options of a question apart", () => {
    expect(optionPictureFaults(easy)).toEqual([]);
  });
});

describe("who checked Easy Read", () => {
  it("is recorded by page, with names and a day", () => {
    expect(recordFaults(easy, checked)).toEqual([]);
  });

  it("is nobody yet, and the page about the app says so", () => {
    expect(uncheckedPages(easy, checked)).not.toEqual([]);
    for (const phrases of [standard, easy]) {
      const said = phrases.find(
        ({ area, key }) => area === "reporter" && key === "about.checkedEasy",
      );
      expect(said?.text).toMatch(
        /People with learning difficulties have not checked/,
      );
    }
  });
});
