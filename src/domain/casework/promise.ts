import { bankHolidays } from "../facts/bank-holidays.ts";

const dayMs = 24 * 60 * 60 * 1000;
const holidays = new Set(bankHolidays.dates);
const londonDate = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * The date by which an answer is promised: so many working days of England and Wales after the day on which something came in.
 * That day itself does not count, as in "within three working days of receipt".
 *
 * @param receivedAt The relay's clock. The day is the one in London.
 * @param workingDays One or more.
 * @returns The date, `2026-11-25`.
 */
export function promiseDate(receivedAt: Date, workingDays: number): string {
  let day = new Date(`${londonDate.format(receivedAt)}T00:00:00Z`);
  let left = workingDays;
  while (left > 0) {
    day = new Date(day.getTime() + dayMs);
    if (isWorkingDay(day)) left -= 1;
  }
  return dateOf(day);
}

function isWorkingDay(day: Date): boolean {
  const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
  return !isWeekend && !holidays.has(dateOf(day));
}

function dateOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}
