import { expect, test } from "vitest";
import { dayInWords, momentInWords } from "./dates.ts";

const now = Date.parse("2026-11-20T12:00:00.000Z");

test.each([
  ["2026-11-27", "Friday 27 November"],
  ["2027-01-04", "Monday 4 January 2027"],
  ["2026-11-26T23:30:00.000Z", "Thursday 26 November"],
])("%s is %s", (on, words) => {
  expect(dayInWords(on, now)).toBe(words);
});

test("a moment is said by the clock of London, in summer too", () => {
  expect(momentInWords("2026-11-20T09:20:00.000Z")).toBe("20 November, 9:20");
  expect(momentInWords("2026-07-01T23:30:00.000Z")).toBe("2 July, 0:30");
});
