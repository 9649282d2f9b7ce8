import { languageOfWords } from "./words.ts";

/** Dates and times in words, by the clock of England and Wales, where the promises are kept. */
const timeZone = "Europe/London";

/** "Friday 27 November". The year is said where it is not this one. Takes a date (2026-11-27) or a moment (ISO 8601). */
export function dayInWords(on: string, nowMs: number): string {
  const date = new Date(on);
  const isThisYear = yearOf(date) === yearOf(new Date(nowMs));
  return new Intl.DateTimeFormat(languageOfWords(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
    timeZone,
  })
    .format(date)
    .replace(",", "");
}

/** "Friday 27 November 2026": for what is read years later too. Takes a moment (ISO 8601). */
export function wholeDayInWords(at: string): string {
  return new Intl.DateTimeFormat(languageOfWords(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  })
    .format(new Date(at))
    .replace(",", "");
}

/** "27 November, 9:20". Takes a moment (ISO 8601). */
export function momentInWords(at: string): string {
  const date = new Date(at);
  const day = new Intl.DateTimeFormat(languageOfWords(), {
    day: "numeric",
    month: "long",
    timeZone,
  }).format(date);
  const time = new Intl.DateTimeFormat(languageOfWords(), {
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  }).format(date);
  return `${day}, ${time}`;
}

function yearOf(date: Date): string {
  return new Intl.DateTimeFormat(languageOfWords(), {
    year: "numeric",
    timeZone,
  }).format(date);
}
