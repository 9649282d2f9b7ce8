import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { AboutWhen } from "../report/about-when.ts";
import { readWhen } from "./read-when.ts";

const todayOn = "2026-11-20";

describe("a date in any of the forms people write is that date", () => {
  test.each([
    "3 5 2026",
    "3/5/26",
    "03/05/2026",
    "3.5.2026",
    "3-5-26",
    "2026-05-03",
    "3 May 2026",
    "3rd of May 2026",
    "3rd may, 2026",
    "May 3 2026",
    "May 3rd, 2026",
    "Sunday 3 May 2026",
    "Sunday the 3rd of May 2026",
    "on 3 May 2026",
    "3 may '26",
    "3May 2026",
    "3 May 2026 at 9pm",
    "3/5/26 around 22:40",
    "  3   MAY  2026. ",
    "３／５／２０２６",
  ])("%s", (written) => {
    expect(readWhen(written, todayOn)).toEqual({
      is: "date",
      on: "2026-05-03",
      written,
    });
  });
});

describe("a month is a month, with its year where it was said", () => {
  test.each([
    ["May 2026", 5, 2026],
    ["in May 2026", 5, 2026],
    ["05/2026", 5, 2026],
    ["early Sept 2025", 9, 2025],
    ["the end of May", 5, null],
    ["jan", 1, null],
    ["some time in March", 3, null],
    ["last month", 10, 2026],
    ["this month", 11, 2026],
  ])("%s", (written, month, year) => {
    expect(readWhen(written, todayOn)).toEqual({
      is: "month",
      month,
      year,
      written,
    });
  });
});

test("a day without a year takes no year from the device's clock", () => {
  for (const written of ["3 May", "3rd of May", "29 feb"]) {
    const read = readWhen(written, todayOn);
    expect(read).toMatchObject({ is: "month", year: null, written });
  }
});

describe("common words say what they say", () => {
  test.each([
    ["today", "today"],
    ["today, about 20 minutes ago", "today"],
    ["this morning", "today"],
    ["this morning, before 9", "today"],
    ["This afternoon at 3.30", "today"],
    ["just now", "today"],
    ["yesterday", "yesterday"],
    ["Yesterday evening around 8pm", "yesterday"],
    ["last week", "last-week"],
    ["it keeps happening", "keeps-happening"],
    ["every day", "keeps-happening"],
    ["since March", "keeps-happening"],
    ["not sure", "not-sure"],
    ["I’m not sure", "not-sure"],
    ["I don't know when", "not-sure"],
    ["cant remember", "not-sure"],
    ["?", "not-sure"],
  ])("%s", (written, is) => {
    expect(readWhen(written, todayOn)).toEqual({ is, written });
  });
});

test("days counted back from today are dates", () => {
  const dates = [
    "2 days ago",
    "the day before yesterday",
    "Three days ago",
  ].map((written) => readWhen(written, todayOn));
  expect(dates.map((read) => read.is === "date" && read.on)).toEqual([
    "2026-11-18",
    "2026-11-18",
    "2026-11-17",
  ]);
  expect(readWhen("3 days ago", "2026-03-02")).toMatchObject({
    on: "2026-02-27",
  });
  expect(readWhen("last month", "2026-01-05")).toMatchObject({
    month: 12,
    year: 2025,
  });
});

describe("what was not said is not guessed: the words stay", () => {
  test.each([
    "Tuesday",
    "last Tuesday",
    "Tuesday, 22:40",
    "last night",
    "about two weeks ago",
    "a week ago",
    "about 3 May 2026",
    "5/13/2026",
    "31/2/2026",
    "29 Feb 2025",
    "0/5/2026",
    "13/2026",
    "Christmas",
    "when the clocks changed",
    "today I remembered what he did in May",
    "may be 3 or 4 times",
    "mark said so",
    "",
  ])("%s", (written) => {
    expect(readWhen(written, todayOn)).toEqual({ is: "in-words", written });
  });
});

test("two digits of a year are read without asking the device's clock", () => {
  for (const clock of ["1970-01-01", "2026-11-20", "2099-12-31"]) {
    expect(readWhen("3/5/26", clock)).toMatchObject({ on: "2026-05-03" });
    expect(readWhen("3/5/98", clock)).toMatchObject({ on: "1998-05-03" });
  }
});

test("whatever is written, it never throws, never loses a word, and fits the schema", () => {
  const pieces = fc.constantFrom(
    ..."3|may|2026|/|of|last|week|about|ago|days|since|'| |31|feb|0|th|today|at|9pm|99999".split(
      "|",
    ),
  );
  const written = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((words) => words.join(" ")),
    fc.array(pieces).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(written, (text) => {
      const read = readWhen(text, todayOn);
      expect(read.written).toBe(text);
      expect(v.is(AboutWhen, read)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("a date written in any form reads as the same date", () => {
  const days = fc.date({
    min: new Date("1969-01-01"),
    max: new Date("2068-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (at) => {
      const on = at.toISOString().slice(0, 10);
      const [year, month, day] = on.split("-");
      const name = at.toLocaleString("en-GB", {
        month: "long",
        timeZone: "UTC",
      });
      const forms = [
        on,
        `${day}/${month}/${year}`,
        `${day}.${month}.${year?.slice(2)}`,
        `${Number(day)} ${name} ${year}`,
        `${name.slice(0, 3)} ${Number(day)}, ${year}`,
      ];
      for (const form of forms)
        expect(readWhen(form, todayOn)).toMatchObject({ is: "date", on });
    }),
  );
});
