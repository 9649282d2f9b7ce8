import { type Facts, snapshot } from "./fact.ts";

/** The years that the list covers. */
const firstYear = 2025;
const lastYear = 2028;

/**
 * Bank holidays of England and Wales. The dates follow from the Act's schedule 1, with New Year's Day, Good Friday, the early May
 * holiday and the days in lieu as they are proclaimed each year; a single extra day (a coronation) has to be added by hand.
 */
export const bankHolidays: {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dates: readonly string[];
} = {
  firstYear,
  lastYear,
  dates: [
    "2025-01-01",
    "2025-04-18",
    "2025-04-21",
    "2025-05-05",
    "2025-05-26",
    "2025-08-25",
    "2025-12-25",
    "2025-12-26",
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-04",
    "2026-05-25",
    "2026-08-31",
    "2026-12-25",
    "2026-12-28",
    "2027-01-01",
    "2027-03-26",
    "2027-03-29",
    "2027-05-03",
    "2027-05-31",
    "2027-08-30",
    "2027-12-27",
    "2027-12-28",
    "2028-01-03",
    "2028-04-14",
    "2028-04-17",
    "2028-05-01",
    "2028-05-29",
    "2028-08-28",
    "2028-12-25",
    "2028-12-26",
  ],
};

/** What staff are told of the list. */
export const bankHolidayFacts = {
  "bank-holidays": {
    kind: "calendar",
    about: "Bank holidays, which promises do not count",
    value: `${String(firstYear)} to ${String(lastYear)}`,
    place: "England and Wales",
    source: "The Act's schedule 1; not yet compared with the list on GOV.UK",
    standing: "worked-out",
    codeVersion: "Banking and Financial Dealings Act 1971",
    ...snapshot,
    verify: false,
  },
} as const satisfies Facts;
