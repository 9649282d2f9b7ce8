import { dayOf, daysBetween } from "./calendar.ts";

/** What a row says first. `waits-for-them`: the next step is the person's, and no date runs. */
export type NextDate =
  | { readonly is: "late"; readonly days: number; readonly on: string }
  | { readonly is: "today" | "tomorrow" | "later"; readonly on: string }
  | { readonly is: "no-date"; readonly waitingDays: number }
  | { readonly is: "waits-for-them" };

/**
 * The next date of a report.
 *
 * @param now The relay's clock: the caseworker's own may be wrong, and the promise was made by the relay's.
 */
export function nextDate(
  report: { promisedOn: string | null; waitingSince: string | null },
  now: string,
): NextDate {
  const today = dayOf(now);
  if (report.promisedOn !== null) return byDay(report.promisedOn, today);
  if (report.waitingSince === null) return { is: "waits-for-them" };
  const waitingDays = daysBetween(dayOf(report.waitingSince), today);
  return { is: "no-date", waitingDays: Math.max(0, waitingDays) };
}

function byDay(on: string, today: string): NextDate {
  const days = daysBetween(today, on);
  if (days < 0) return { is: "late", days: -days, on };
  if (days > 1) return { is: "later", on };
  return { is: days === 0 ? "today" : "tomorrow", on };
}
