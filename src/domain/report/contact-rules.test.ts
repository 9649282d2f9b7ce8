import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import {
  ContactRules,
  contactRulesToSend,
  silentContactRules,
  ToldContactRules,
} from "./contact-rules.ts";

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
