import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { planNotice } from "../casework/notice-plan.ts";
import {
  ContactRules,
  contactRulesToSend,
  silentContactRules,
  ToldContactRules,
} from "./contact-rules.ts";

const byEmail: ContactRules = {
  ...silentContactRules,
  ways: ["email"],
  email: "ann@example.org",
};

test("rules that fit go to the relay as they were told", () => {
  const told: ContactRules = {
    ...silentContactRules,
    ways: ["email", "app"],
    never: ["phone", "post"],
    email: "ann@example.org",
    notBefore: "11:00",
    subject: "Book club",
    noticeSays: "everything",
    unsafe: "Do not send anything to the flat.",
    accessNeeds: "Large print",
  };
  expect(contactRulesToSend(told)).toEqual(told);
});

test("half an address, an odd time and a subject of two lines do not stop a report", () => {
  const sent = contactRulesToSend({
    ...silentContactRules,
    email: "x".repeat(300),
    notBefore: "elevenish",
    subject: " Book\r\nBcc: everybody ",
  });
  expect(sent).toMatchObject({
    email: "",
    notBefore: null,
    subject: "Book Bcc: everybody",
  });
});

test("whatever is typed is kept while it is told, and what is sent always fits the relay", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "binary", minLength: 2000, maxLength: 3000 }),
    fc.constantFrom("a\nb", "\u2028", "24:00", "09:30"),
  );
  const rules = fc.record({
    ways: fc.subarray(["email", "text", "app"] as const),
    never: fc.subarray(["phone", "post", "email"] as const),
    email: typed,
    mobile: typed,
    notBefore: fc.option(typed),
    notAfter: fc.option(typed),
    subject: typed,
    noticeSays: fc.constantFrom("news" as const, "everything" as const),
    unsafe: typed,
    accessNeeds: typed,
  });
  fc.assert(
    fc.property(rules, (told) => {
      expect(v.parse(ToldContactRules, told)).toEqual(told);
      const sent = contactRulesToSend(told);
      expect(v.is(ContactRules, sent)).toBe(true);
    }),
  );
});

test("R50: clock words that were left as they were written still hold a notice back", () => {
  const sent = contactRulesToSend({
    ...byEmail,
    notBefore: "9am",
    notAfter: " 6.30 pm ",
  });
  expect(sent).toEqual({ ...byEmail, notBefore: "09:00", notAfter: "18:30" });
});

test("R50: an empty time allows any hour", () => {
  const sent = contactRulesToSend({ ...byEmail, notBefore: " ", notAfter: "" });
  expect(sent).toEqual(byEmail);
});

test.each([
  { notBefore: "after work", notAfter: null, says: "Not before: after work" },
  { notBefore: "9am", notAfter: "he is home", says: "Not after: he is home" },
])(
  "R50: a time that cannot be read sends no email at any hour, and whoever answers reads it: $says",
  ({ says, ...times }) => {
    const sent = contactRulesToSend({
      ...byEmail,
      ...times,
      ways: ["email", "app"],
      unsafe: "Nothing to the flat.",
    });
    expect(planNotice(sent, ["email"], new Date())).toEqual({
      is: "held",
      why: "no-way-chosen",
    });
    expect(sent.ways).toEqual(["app"]);
    expect(sent.unsafe).toBe(`${says}\nNothing to the flat.`);
  },
);

test("R50: a time that cannot be read is seen beside a long text", () => {
  const unsafe = "x".repeat(2000);
  const sent = contactRulesToSend({ ...byEmail, notAfter: "late", unsafe });
  expect(sent.unsafe).toMatch(/^Not after: late\nx+$/u);
  expect(v.is(ContactRules, sent)).toBe(true);
});
