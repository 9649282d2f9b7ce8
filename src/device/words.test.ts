import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasWords, ideas, setWordsMode, startWords, t } from "./words.ts";

beforeAll(() => {
  startWords("en-GB", {
    reporter: {
      left_one: "{{count}} thing is left",
      left_other: "{{count}} things are left",
      to: "Send to {{name}}",
    },
    questionnaire: { where: { title: "Where did it happen?" } },
  });
});

test("a key without an area means the first one", () => {
  expect(t("to", { name: "Ann & <Co>" })).toBe("Send to Ann & <Co>");
});

test("a key can name its area", () => {
  expect(t("questionnaire:where.title")).toBe("Where did it happen?");
});

test("a count chooses the words", () => {
  expect(t("left", { count: 1 })).toBe("1 thing is left");
  expect(t("left", { count: 4 })).toBe("4 things are left");
});

test("a key without words is a bug, and says which", () => {
  expect(() => t("questionnaire:where.hint")).toThrow(
    "questionnaire:where.hint",
  );
  expect(hasWords("questionnaire:where.hint")).toBe(false);
});

describe("Easy Read", () => {
  beforeEach(() => {
    startWords(
      "en-GB",
      {
        reporter: {
          a: "Long words.",
          b: "Only standard.",
          n_one: "1",
          n_other: "many",
        },
      },
      {
        reporter: {
          a: "[pen] Write to {{name}}.\n[law] This is a **right**.",
          n_one: "[one] {{count}} thing",
          n_other: "[many] {{count}} things",
        },
      },
    );
    setWordsMode("easy-read");
  });

  test("the same key gives sentences, each with its picture", () => {
    expect(ideas("a", { name: "Ann" })).toEqual([
      { picture: "pen", text: [{ text: "Write to Ann.", isHard: false }] },
      {
        picture: "law",
        text: [
          { text: "This is a ", isHard: false },
          { text: "right", isHard: true },
          { text: ".", isHard: false },
        ],
      },
    ]);
  });

  test("names and titles are plain text", () => {
    expect(t("a", { name: "Ann" })).toBe("Write to Ann. This is a right.");
  });

  test("what a person is called is never read as a mark", () => {
    expect(t("a", { name: "**[pen] A\nB**" })).toContain("**[pen] A\nB**");
    expect(ideas("a", { name: "**[pen] A\nB**" })).toHaveLength(2);
  });

  test("a count chooses the words", () => {
    expect(t("n", { count: 1 })).toBe("1 thing");
    expect(t("n", { count: 5 })).toBe("5 things");
  });

  test("what has no Easy Read words yet has its standard ones", () => {
    expect(t("b")).toBe("Only standard.");
  });

  test("the other modes have the standard words again", () => {
    setWordsMode("bsl");
    expect(t("a")).toBe("Long words.");
  });
});
