type ReadDate =
  | { readonly is: "date"; readonly on: string }
  | {
      readonly is: "month";
      readonly month: number;
      readonly year: number | null;
    };

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const month = "([a-z]{3,9})\\.?";
const year = "(\\d{4}|'?\\d\\d)";
const weekday =
  "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? )?(?:the )?";
const partOfMonth =
  "(?:(?:some ?time )?(?:in )?(?:(?:early|mid|late|start of|beginning of|middle of|end of|the start of|the beginning of|the middle of|the end of)[ -])?)";

/** Day first, as people write it here; `2026-05-03` besides. */
const numeric = new RegExp(
  `^${weekday}(\\d{1,2})([ /.-])(\\d{1,2})\\2${year}$`,
  "u",
);
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const dayMonth = new RegExp(
  `^${weekday}(\\d{1,2})[ /.-]?(?: ?of )?${month}(?:[ /.-]${year})?$`,
  "u",
);
const monthDay = new RegExp(
  `^${weekday}${month} (\\d{1,2})(?: ${year})?$`,
  "u",
);
const monthAlone = new RegExp(
  `^${partOfMonth}${month}(?: (?:of )?${year})?$`,
  "u",
);
const monthNumber = /^(\d{1,2})[ /.-](\d{4})$/u;

/**
 * Reads a date or a month in any of the forms that people write.
 *
 * @param words In lower case, without commas and without the letters after a number ("3 may 2026").
 * @returns undefined where it is none, or one that does not exist ("31 2 2026"). A day without a year gives its month without a
 * year: which year was not said.
 */
export function readDate(words: string): ReadDate | undefined {
  return readNumbers(words) ?? readDayAndName(words) ?? readMonth(words);
}

function readNumbers(words: string): ReadDate | undefined {
  const dayFirst = numeric.exec(words);
  if (dayFirst !== null)
    return date(yearOf(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const yearFirst = iso.exec(words);
  if (yearFirst !== null)
    return date(
      Number(yearFirst[1]),
      Number(yearFirst[2]),
      Number(yearFirst[3]),
    );
  return undefined;
}

function readDayAndName(words: string): ReadDate | undefined {
  const dayFirst = dayMonth.exec(words);
  if (dayFirst !== null)
    return named(dayFirst[2], Number(dayFirst[1]), dayFirst[3]);
  const monthFirst = monthDay.exec(words);
  if (monthFirst !== null)
    return named(monthFirst[1], Number(monthFirst[2]), monthFirst[3]);
  return undefined;
}

function readMonth(words: string): ReadDate | undefined {
  const name = monthAlone.exec(words);
  if (name !== null) {
    const found = monthByName(name[1]);
    if (found === undefined) return undefined;
    return { is: "month", month: found, year: yearOf(name[2]) };
  }
  const number = monthNumber.exec(words);
  const found = Number(number?.[1] ?? 0);
  if (found < 1 || found > 12) return undefined;
  return { is: "month", month: found, year: Number(number?.[2]) };
}

function named(
  name: string | undefined,
  day: number,
  written: string | undefined,
): ReadDate | undefined {
  const found = monthByName(name);
  if (found === undefined) return undefined;
  const known = yearOf(written);
  if (known !== null) return date(known, found, day);
  // 2000 was a leap year: 29 February is a day of some year.
  return date(2000, found, day) && { is: "month", month: found, year: null };
}

/** "sept" is written as often as "sep"; three letters or more say which month it is. */
function monthByName(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const index = monthNames.findIndex((full) => full.startsWith(name));
  return index === -1 ? undefined : index + 1;
}

/** Two digits: from 69 on the last century, below it this one, as POSIX `strptime` has it; no device clock is asked. */
function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const number = Number(written.replace("'", ""));
  if (written.length === 4) return number;
  return number >= 69 ? 1900 + number : 2000 + number;
}

function date(
  inYear: number | null,
  inMonth: number,
  day: number,
): ReadDate | undefined {
  if (inYear === null || inYear < 1900) return undefined;
  const at = new Date(Date.UTC(inYear, inMonth - 1, day));
  const isReal =
    at.getUTCMonth() === inMonth - 1 && at.getUTCDate() === day && day > 0;
  return isReal ? { is: "date", on: at.toISOString().slice(0, 10) } : undefined;
}
