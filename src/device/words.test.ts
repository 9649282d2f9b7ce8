import { beforeAll, expect, test } from "vitest";
import { hasWords, startWords, t } from "./words.ts";

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
