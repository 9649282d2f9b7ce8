import { describe, expect, it } from "vitest";
import { readClock } from "./read-clock.ts";

describe("a time of day", () => {
  it.each([
    ["11", "11:00"],
    ["11:00", "11:00"],
    ["9.30", "09:30"],
    ["9.30 pm", "21:30"],
    ["11am", "11:00"],
    ["12 am", "00:00"],
    ["12 pm", "12:00"],
    ["6 o'clock", "06:00"],
    ["18:45", "18:45"],
    ["noon", "12:00"],
    [" 7 PM ", "19:00"],
  ])("is read from %s", (written, clock) => {
    expect(readClock(written)).toBe(clock);
  });

  it.each(["", "25", "9:75", "13 pm", "after work", "0 am"])(
    "is not seen in “%s”",
    (written) => {
      expect(readClock(written)).toBeUndefined();
    },
  );
});
