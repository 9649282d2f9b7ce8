import type { ContactRules } from "../report/contact-rules.ts";

const minuteMs = 60_000;
const minutesOfDay = 24 * 60;
const hourMinutes = 60;

/**
 * Where a person gave only an end ("not after 20:00"), the day begins here: taken by the letter, the first allowed minute would be
 * midnight, which is the night that they wanted to keep quiet.
 */
const morning = "08:00";

const londonClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

type Times = Pick<ContactRules, "notBefore" | "notAfter">;

/**
 * The first moment from `now` on at which a notice may go. Times are those of a clock on a wall in London, whatever the season; the
 * last minute is still allowed. An end before the beginning means over midnight.
 */
export function nextAllowedAt(times: Times, now: Date): Date {
  const window = allowedMinutes(times);
  if (window === null || isWithin(window, now)) return now;
  const startsAt = now.getTime() - (now.getTime() % minuteMs);
  const wait = wrap(window.from - londonMinute(now));
  const guess = new Date(startsAt + wait * minuteMs);
  // When the clocks change in between, the guess is an hour off. A time that the change skips is taken an hour later.
  const offBy = clockChange(londonMinute(guess) - window.from);
  const corrected = new Date(guess.getTime() - offBy * minuteMs);
  return isWithin(window, corrected) ? corrected : guess;
}

/** Whether a notice may go now. */
export function isAllowedNow(times: Times, now: Date): boolean {
  const window = allowedMinutes(times);
  return window === null || isWithin(window, now);
}

type Minutes = { readonly from: number; readonly to: number };

function allowedMinutes({ notBefore, notAfter }: Times): Minutes | null {
  if (notBefore === null && notAfter === null) return null;
  const from = minuteOf(notBefore ?? morning);
  const to = notAfter === null ? minutesOfDay - 1 : minuteOf(notAfter);
  // "Not after 07:00" alone, with the day beginning at 08:00: the hour before it.
  if (notBefore === null && to < from)
    return { from: Math.max(0, to - hourMinutes), to };
  return { from, to };
}

function isWithin({ from, to }: Minutes, at: Date): boolean {
  const minute = londonMinute(at);
  return from <= to
    ? from <= minute && minute <= to
    : from <= minute || minute <= to;
}

function londonMinute(at: Date): number {
  return minuteOf(londonClock.format(at));
}

function minuteOf(clockTime: string): number {
  const [hours = "0", minutes = "0"] = clockTime.split(":");
  return Number(hours) * hourMinutes + Number(minutes);
}

function wrap(minutes: number): number {
  return (minutes + minutesOfDay) % minutesOfDay;
}

/** The same difference as minutes forward or back, never more than half a day. */
function clockChange(minutes: number): number {
  const forward = wrap(minutes);
  return forward > minutesOfDay / 2 ? forward - minutesOfDay : forward;
}
