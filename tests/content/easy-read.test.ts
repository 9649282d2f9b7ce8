import { describe, expect, it } from "vitest";
import {
  gradeFaults,
  ideaFaults,
  lineFaults,
  optionPictureFaults,
  pictureFaults,
  sharedPictureFaults,
  unlikePictureFaults,
} from "./easy-read.ts";
import {
  type Pictures,
  readEasyFile,
  readEasyPhrases,
  withoutMarks,
} from "./easy-read-files.ts";
import { initialsFaults, wordFaults } from "./words.ts";

const easy = readEasyPhrases("en-GB");
const pictures = readEasyFile<Pictures>("en-GB/pictures.json");

describe("the Easy Read words", () => {
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
    expect(wordFaults(easy.map(withoutMarks), [])).toEqual([]);
    expect(initialsFaults(easy.map(withoutMarks))).toEqual([]);
  });
});

describe("the Easy Read pictures", () => {
  it("have one meaning each", () => {
    expect(sharedPictureFaults(pictures)).toEqual([]);
  });

  it("are the same wherever the words are the same", () => {
    expect(unlikePictureFaults(easy)).toEqual([]);
  });

  it("tell the options of a question apart", () => {
    expect(optionPictureFaults(easy)).toEqual([]);
  });
});
