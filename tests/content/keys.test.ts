import { describe, expect, it } from "vitest";
import { isTest, readSources } from "../architecture/source-files.ts";
import { missingKeys, unusedKeys } from "./keys.ts";
import { readPhrases } from "./locale-files.ts";

const phrases = readPhrases("en-GB");
const files = readSources(["src"], /\.tsx?$/).filter(
  ({ path }) => !isTest(path),
);

describe("words and code", () => {
  it("have words for every key that is said", () => {
    expect(missingKeys(files, phrases)).toEqual([]);
  });

  it("say every word that is there", () => {
    // The questionnaire's keys are built from the ids of its questions.
    const said = phrases.filter(({ area }) => area !== "questionnaire");
    expect(unusedKeys(files, said)).toEqual([]);
  });
});

function phrase(key: string, area = "reporter") {
  return { area, key, text: "Words" };
}

function code(text: string, path = "src/reporter/a.tsx") {
  return [{ path, text }];
}

describe("the key test catches", () => {
  it.each([
    ["a key without words", 't("start.lead")'],
    ["a key of another area", 't("notices:start.title")'],
    ["a built key that nothing begins with", "t(`end.${part}`)"],
    ["a key of the inbox", 'words("start.lead")'],
  ])("%s", (_, text) => {
    const known = [phrase("start.title")];
    expect(missingKeys(code(text), known)).toHaveLength(1);
  });

  it.each([
    ["a plain key", 't("start.title")'],
    ["a key with its area", 't("reporter:start.title")'],
    ["a count", 't("start.waiting", { count })'],
    ["a built key", "t(`start.${part}`)"],
    ["something else's key", 'map.get("start.lead")'],
  ])("nothing in %s", (_, text) => {
    const known = [phrase("start.title"), phrase("start.waiting_one")];
    expect(missingKeys(code(text), known)).toEqual([]);
  });

  it("a key of the inbox as one of the inbox", () => {
    const inbox = code('words("list.title")', "src/caseworker/list/a.tsx");
    const known = [phrase("list.title", "caseworker")];
    expect(missingKeys(inbox, known)).toEqual([]);
  });

  it.each([
    ["another key", 't("start.lead")'],
    ["a key that only begins like it", 't("start.title-two")'],
    ["a property where no words are imported", "page.start.title"],
    [
      "another property of its group",
      'import w from "../../locales/en-GB/reporter.json"; w.start.lead',
    ],
    ["a built name that says no place", "t(`s${part}`)"],
  ])("words unused beside %s", (_, text) => {
    const unused = unusedKeys(code(text), [phrase("start.title")]);
    expect(unused).toEqual(["reporter:start.title"]);
  });

  it.each([
    ["their key", 't("start.title")'],
    ["a built end", "t(`start.${part}`)"],
    ["a built beginning", 'const page = "start"; t(`${page}.title`)'],
    [
      "a property taken out",
      'import w from "../../locales/en-GB/reporter.json"; const { title } = w.start;',
    ],
    [
      "the type of a group",
      'import type W from "../../locales/en-GB/reporter.json"; type S = (typeof W)["start"];',
    ],
    [
      "a group handed on",
      'import w from "../../locales/en-GB/reporter.json"; say(w.start);',
    ],
    [
      "a property",
      'import w from "../../locales/en-GB/reporter.json"; w.start.title',
    ],
  ])("no words that are used by %s", (_, text) => {
    expect(unusedKeys(code(text), [phrase("start.title")])).toEqual([]);
  });
});
