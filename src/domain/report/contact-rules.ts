import * as v from "valibot";
import { readClock } from "./read-clock.ts";
import { Words } from "./words.ts";

/** The ways in which a person can be answered (followup.md). None of them is a phone call. */
export const Way = v.picklist([
  "email",
  "text",
  "app",
  "letter-at-drop-in",
  "bsl-video",
  "in-person",
]);
export type Way = v.InferOutput<typeof Way>;

/** What a person can forbid: every way, and the phone and the post besides. */
export const ForbiddenWay = v.picklist([...Way.options, "phone", "post"]);
export type ForbiddenWay = v.InferOutput<typeof ForbiddenWay>;

const ClockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));

/**
 * How the person may be reached, set by them and changeable at any time. It stands at the top of everything that a caseworker
 * sends, prints or refers.
 */
export const ContactRules = v.strictObject({
  /** In the person's order; the first that can be used is used. */
  ways: v.array(Way),
  never: v.array(ForbiddenWay),
  /** Empty where none was given. */
  email: v.pipe(v.string(), v.maxLength(254)),
  mobile: v.pipe(v.string(), v.maxLength(40)),
  /** Local clock times (Europe/London) between which a notice may go; null: at any time. */
  notBefore: v.nullable(ClockTime),
  notAfter: v.nullable(ClockTime),
  /** The person's own subject words for a notice; empty: neutral ones. One line. */
  subject: v.pipe(v.string(), v.maxLength(60), v.regex(/^[^\r\n]*$/u)),
  /** What a notice may say: only that there is news, or the whole answer. */
  noticeSays: v.picklist(["news", "everything"]),
  /** The words in which a notice is written; standard where missing. */
  reading: v.optional(v.picklist(["standard", "easy-read"])),
  /** What makes it safe, in the person's words: "do not send anything to the flat". */
  unsafe: v.pipe(v.string(), v.maxLength(2000)),
  /** What they need from others, in their words: interpreter, large print, breaks. */
  accessNeeds: v.pipe(v.string(), v.maxLength(2000)),
});
export type ContactRules = v.InferOutput<typeof ContactRules>;

/**
 * The same rules while they are being told: whatever is typed is kept, a half-written address and a line that is too long for a
 * notice too. `contactRulesToSend` makes of them what the relay takes.
 */
export const ToldContactRules = v.object({
  ...ContactRules.entries,
  email: Words,
  mobile: Words,
  notBefore: v.nullable(Words),
  notAfter: v.nullable(Words),
  subject: Words,
  unsafe: Words,
  accessNeeds: Words,
});

/**
 * The rules as the relay holds them. What is too long for it is cut or left out; the whole stands in the sealed report. A time may
 * still stand as it was typed ("9am"), where the page was left by another way than its button. One that nobody can read forbids
 * every hour: the email is not among the ways then, the notice is held, and whoever answers reads the words.
 */
export function contactRulesToSend(told: ContactRules): ContactRules {
  const subject = told.subject.trim().replace(/[\r\n]+/gu, " ");
  const unread = [
    ...unreadTime("Not before", told.notBefore),
    ...unreadTime("Not after", told.notAfter),
  ];
  const unsafe = [...unread, told.unsafe].join("\n");
  return {
    ...told,
    ways: told.ways.filter((way) => way !== "email" || unread.length === 0),
    email: told.email.trim().length > 254 ? "" : told.email.trim(),
    mobile: told.mobile.trim().slice(0, 40),
    notBefore: readClock(told.notBefore ?? "") ?? null,
    notAfter: readClock(told.notAfter ?? "") ?? null,
    subject: subject.slice(0, 60),
    unsafe: unsafe.slice(0, 2000),
    accessNeeds: told.accessNeeds.slice(0, 2000),
  };
}

/** A written time that is none, as a line for whoever answers; short, so that both leave room for what else is unsafe. */
function unreadTime(label: string, written: string | null): string[] {
  const words = (written ?? "").trim();
  if (words === "" || readClock(words) !== undefined) return [];
  return [`${label}: ${words.slice(0, 100)}`];
}

/** The rules of somebody who has said nothing yet: read in the app, never phoned. */
export const silentContactRules: ContactRules = {
  ways: ["app"],
  never: ["phone"],
  email: "",
  mobile: "",
  notBefore: null,
  notAfter: null,
  subject: "",
  noticeSays: "news",
  unsafe: "",
  accessNeeds: "",
};
