import type { AboutWhen } from "../report/about-when.ts";
import { readDate } from "./read-date.ts";

/**
 * Reads when something happened from what a person wrote, in British English and day first. It takes nothing for said that was
 * not: "Tuesday" could be any Tuesday and "3 May" of any year, so neither becomes a date. What it does not understand stays in
 * their words. `written` is always what they wrote, character for character.
 *
 * @param todayOn The device's date, `YYYY-MM-DD`; it only serves "last month" and "3 days ago".
 */
export function readWhen(written: string, todayOn: string): AboutWhen {
  const words = plainWords(written);
  const phrase = phrases.find(({ pattern }) => pattern.test(words));
  if (phrase !== undefined) return { is: phrase.is, written };
  const read =
    readDaysAgo(words, todayOn) ??
    readCalendarMonth(words, todayOn) ??
    readDate(withoutClock(words));
  return read === undefined
    ? { is: "in-words", written }
    : { ...read, written };
}

type Phrase = {
  readonly pattern: RegExp;
  readonly is: Exclude<AboutWhen["is"], "month" | "date" | "in-words">;
};

/** A time of day, as people add it to a day: "at 9", "around 10.30 pm", "before lunch". */
const clock =
  "(?: (?:at|about|around|roughly|before|after|just|early|late|in|during|the|" +
  "\\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|oclock))?|" +
  "morning|afternoon|evening|night|lunch|lunchtime|noon|midday|midnight|dinnertime|teatime))*";
const ago =
  "(?:(?: about| around)? (?:an|a few|few|\\d{1,3}) (?:minutes?|mins?|hours?) ago)?";

/** Each pattern takes the whole of what was written, so that a story that begins with "today" stays a story. */
const phrases: readonly Phrase[] = [
  {
    is: "today",
    pattern: new RegExp(
      `^(?:earlier |late |early )?(?:today|this (?:morning|afternoon|evening)|tonight|just now)${clock}${ago}$`,
      "u",
    ),
  },
  { is: "yesterday", pattern: new RegExp(`^yesterday${clock}$`, "u") },
  { is: "last-week", pattern: /^(?:some ?time )?last week$/u },
  {
    is: "keeps-happening",
    pattern:
      /^(?:(?:it|this) )?(?:(?:still )?keeps? (?:on )?happening|happens a lot|(?:happens )?(?:every|most) (?:day|week|night|month)s?|(?:happens )?all the time|always|ongoing|since [^.]{1,40})$/u,
  },
  {
    is: "not-sure",
    pattern:
      /^(?:\?+|(?:i am |im |i'm )?(?:not (?:really )?sure|unsure)|(?:i )?(?:do not|dont|don't) (?:know|remember)|(?:i )?(?:cannot|cant|can't) remember|no idea|dunno)(?: when)?$/u,
  },
];

function plainWords(written: string): string {
  return written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/o'clock/gu, "oclock")
    .replace(/(\d)(?:st|nd|rd|th)\b/gu, "$1")
    .replace(/[,;!]+/gu, " ")
    .replace(/\.(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^on /u, "");
}

const clockAtEnd = new RegExp(
  " (?:at|around|about|before|after) \\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|oclock))?$" +
    "| (?:in the (?:morning|afternoon|evening)|at night)$" +
    "| \\d{1,2}[:.]\\d\\d(?: ?(?:am|pm))?$" +
    "| \\d{1,2} ?(?:am|pm)$",
  "u",
);

function withoutClock(words: string): string {
  return words.replace(clockAtEnd, "");
}

const counts = ["no", "one", "two", "three", "four", "five", "six", "seven"];

/** "3 days ago" is said exactly; "about 3 days ago" and "a week ago" are not, and stay words. */
function readDaysAgo(
  words: string,
  todayOn: string,
): { is: "date"; on: string } | undefined {
  if (/^(?:the )?day before yesterday$/u.test(words))
    return { is: "date", on: dayBefore(todayOn, 2) };
  const match = /^(\d{1,2}|[a-z]+) days ago$/u.exec(words);
  const count = match?.[1];
  if (count === undefined) return undefined;
  const days = /^\d/u.test(count) ? Number(count) : counts.indexOf(count);
  return days < 2 ? undefined : { is: "date", on: dayBefore(todayOn, days) };
}

function readCalendarMonth(
  words: string,
  todayOn: string,
): { is: "month"; month: number; year: number } | undefined {
  const match = /^(?:some ?time |earlier )?(last|this) month$/u.exec(words);
  if (match === null) return undefined;
  const year = Number(todayOn.slice(0, 4));
  const month = Number(todayOn.slice(5, 7));
  if (match[1] === "this") return { is: "month", month, year };
  return month === 1
    ? { is: "month", month: 12, year: year - 1 }
    : { is: "month", month: month - 1, year };
}

function dayBefore(todayOn: string, days: number): string {
  const at = new Date(`${todayOn}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}
