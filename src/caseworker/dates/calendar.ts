/** Dates are counted and said as they are in England and Wales, where the promises are kept. */
const timeZone = "Europe/London";

const plain = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const short = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  weekday: "short",
  day: "numeric",
  month: "short",
});

/** The calendar date (YYYY-MM-DD) that a moment has there. */
export function dayOf(at: string): string {
  return plain.format(new Date(at));
}

/** "Tue 24 Nov", for the narrow first column of the list. */
export function shortDayInWords(on: string): string {
  return short.format(new Date(on)).replace(",", "");
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whole calendar days from one date (YYYY-MM-DD) to the other; negative where it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
