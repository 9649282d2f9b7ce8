import { describe, expect, it } from "vitest";
import { bankHolidays } from "../facts/bank-holidays.ts";
import { promiseDate } from "./promise.ts";

const promised = (receivedAt: string, days: number): string =>
  promiseDate(new Date(receivedAt), days);

describe("a promise date", () => {
  it("R18: counts working days after the day of receipt", () => {
    expect(promised("2026-11-17T10:00:00.000Z", 3)).toBe("2026-11-20");
  });

  it("R18: passes over the weekend", () => {
    expect(promised("2026-11-20T10:00:00.000Z", 3)).toBe("2026-11-25");
    expect(promised("2026-11-21T10:00:00.000Z", 1)).toBe("2026-11-23");
  });

  it("R18: passes over bank holidays, also those in lieu", () => {
    expect(promised("2026-12-23T10:00:00.000Z", 3)).toBe("2026-12-30");
    expect(promised("2027-03-25T10:00:00.000Z", 1)).toBe("2027-03-30");
  });

  it("R18: takes the day in London, which in summer begins an hour early", () => {
    expect(promised("2026-06-30T22:59:00.000Z", 1)).toBe("2026-07-01");
    expect(promised("2026-06-30T23:01:00.000Z", 1)).toBe("2026-07-02");
  });
});

describe("the list of bank holidays", () => {
  const years = Array.from(
    { length: bankHolidays.lastYear - bankHolidays.firstYear + 1 },
    (_, index) => bankHolidays.firstYear + index,
  );

  it.each(years)("is what the Act's rules give for %i", (year) => {
    const listed = bankHolidays.dates.filter((date) =>
      date.startsWith(String(year)),
    );
    expect(listed).toEqual(holidaysByRule(year));
  });
});

function holidaysByRule(year: number): string[] {
  const easter = easterSunday(year);
  const newYear = atNextWorkday(Date.UTC(year, 0, 1), []);
  const christmas = atNextWorkday(Date.UTC(year, 11, 25), []);
  const boxing = atNextWorkday(Date.UTC(year, 11, 26), [christmas]);
  const isSwapped = new Date(Date.UTC(year, 11, 26)).getUTCDay() === 1;
  return [
    newYear,
    plusDays(easter, -2),
    plusDays(easter, 1),
    mondayFrom(Date.UTC(year, 4, 1)),
    mondayFrom(Date.UTC(year, 4, 25)),
    mondayFrom(Date.UTC(year, 7, 25)),
    ...(isSwapped ? [boxing, plusDays(boxing, 1)] : [christmas, boxing]),
  ].map((ms) => new Date(ms).toISOString().slice(0, 10));
}

function plusDays(ms: number, days: number): number {
  return ms + days * 24 * 60 * 60 * 1000;
}

function mondayFrom(ms: number): number {
  return plusDays(ms, (8 - new Date(ms).getUTCDay()) % 7);
}

function atNextWorkday(ms: number, taken: readonly number[]): number {
  const day = new Date(ms).getUTCDay();
  const isFree = day !== 0 && day !== 6 && !taken.includes(ms);
  return isFree ? ms : atNextWorkday(plusDays(ms, 1), taken);
}

// Gauss's rule in the form of Meeus, Jones and Butcher.
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, day);
}
