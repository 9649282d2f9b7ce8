import { describe, expect, it } from "vitest";
import { daysBetween, dayOf, shortDayInWords } from "./calendar.ts";
import { nextDate } from "./next-date.ts";

const now = "2026-11-20T10:00:00.000Z";

function due(promisedOn: string) {
  return nextDate({ promisedOn, waitingSince: now }, now);
}

describe("the next date of a report", () => {
  it.each([
    ["2026-11-17", { is: "late", days: 3, on: "2026-11-17" }],
    ["2026-11-19", { is: "late", days: 1, on: "2026-11-19" }],
    ["2026-11-20", { is: "today", on: "2026-11-20" }],
    ["2026-11-21", { is: "tomorrow", on: "2026-11-21" }],
    ["2026-11-22", { is: "later", on: "2026-11-22" }],
  ])("promised for %s", (promisedOn, expected) => {
    expect(due(promisedOn)).toEqual(expected);
  });

  it("says since when somebody waits to whom no date was promised", () => {
    const waitingSince = "2026-11-18T23:30:00.000Z";
    const report = { promisedOn: null, waitingSince };
    expect(nextDate(report, now)).toEqual({ is: "no-date", waitingDays: 2 });
  });

  it("says when the next step is the person's", () => {
    const report = { promisedOn: null, waitingSince: null };
    expect(nextDate(report, now)).toEqual({ is: "waits-for-them" });
  });

  it("turns at midnight in London, not at midnight in UTC", () => {
    // 23:30 UTC in July is half past midnight in London.
    const report = { promisedOn: "2026-07-10", waitingSince: null };
    const next = nextDate(report, "2026-07-09T23:30:00.000Z");
    expect(next).toMatchObject({ is: "today" });
  });
});

describe("the calendar", () => {
  it("counts whole days over a change of the clocks", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2027-03-29", "2027-03-27")).toBe(-2);
  });

  it("gives the day that a moment has in London", () => {
    expect(dayOf("2026-07-09T23:30:00.000Z")).toBe("2026-07-10");
    expect(dayOf("2026-11-20T23:30:00.000Z")).toBe("2026-11-20");
  });

  it("says a day shortly", () => {
    expect(shortDayInWords("2026-11-24")).toBe("Tue 24 Nov");
  });
});
