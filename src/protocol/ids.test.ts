import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  Instant,
  MailboxId,
  maxSealedBytes,
  PlainDate,
  Recipient,
  Sealed,
  Token,
  Uuid,
} from "./ids.ts";

const id = "0190f000-0000-7000-8000-000000000001";

describe("R10: an id is a UUIDv7 in lower case and nothing else", () => {
  test.each([
    [id, true],
    ["0190F000-0000-7000-8000-000000000001", false],
    ["0190f000-0000-4000-8000-000000000001", false],
    ["0190f000-0000-7000-c000-000000000001", false],
    [`${id} `, false],
    [`../${id}`, false],
    [`${id}\n`, false],
    ["", false],
  ])("%j: %s", (text, isId) => {
    expect(v.is(Uuid, text)).toBe(isId);
  });
});

test("R2: a sealed part is base64 of at most 256 KB", () => {
  const most = Buffer.alloc(maxSealedBytes).toString("base64");
  expect(v.is(Sealed, most)).toBe(true);
  const more = Buffer.alloc(maxSealedBytes + 3).toString("base64");
  expect(v.is(Sealed, more)).toBe(false);
  for (const text of ["", "AAA", "AA=A", "AAAA\n", "AA-_", "A A="])
    expect(v.is(Sealed, text)).toBe(false);
});

test("R2: whatever bytes are sealed, their base64 is a sealed part", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      expect(v.is(Sealed, Buffer.from(bytes).toString("base64"))).toBe(true);
    }),
  );
});

test("a time is a moment of UTC that exists, to the millisecond", () => {
  expect(v.is(Instant, "2026-11-20T12:00:00.000Z")).toBe(true);
  for (const text of [
    "2026-11-20T12:00:00Z",
    "2026-13-20T12:00:00.000Z",
    "2026-11-20T25:00:00.000Z",
    "2026-11-20 12:00:00.000Z",
    "2026-11-20T12:00:00.000+01:00",
    "+012026-11-20T12:00:00.000Z",
    "today",
  ])
    expect(v.is(Instant, text), text).toBe(false);
});

test("a date is a calendar date", () => {
  expect(v.is(PlainDate, "2026-11-20")).toBe(true);
  expect(v.is(PlainDate, "20/11/2026")).toBe(false);
});

test("tokens and mailbox ids have one length and one alphabet", () => {
  expect(v.is(Token, "a".repeat(43))).toBe(true);
  expect(v.is(MailboxId, "a".repeat(22))).toBe(true);
  for (const text of [
    "a".repeat(42),
    `${"a".repeat(42)}+`,
    `${"a".repeat(42)}é`,
  ])
    expect(v.is(Token, text)).toBe(false);
  for (const text of ["a".repeat(23), `${"a".repeat(21)}/`])
    expect(v.is(MailboxId, text)).toBe(false);
});

test("only X25519 recipients are recipients", () => {
  expect(v.is(Recipient, `age1${"q".repeat(58)}`)).toBe(true);
  for (const text of [`age1pq1${"q".repeat(58)}`, `AGE1${"Q".repeat(58)}`, ""])
    expect(v.is(Recipient, text)).toBe(false);
});
