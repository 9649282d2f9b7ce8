import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { Uuid } from "../protocol/ids.ts";
import { makeUuid, uuidRandomBytes } from "./uuid-v7.ts";

const random = fc.uint8Array({
  minLength: uuidRandomBytes,
  maxLength: uuidRandomBytes,
});

test("an id says its time in its first 48 bits (RFC 9562, appendix A.6)", () => {
  const bytes = Uint8Array.from([
    0xcc, 0x3, 0x18, 0xc4, 0xdc, 0xc, 0xc, 0x7, 0x39, 0x8f,
  ]);
  expect(makeUuid(0x017f22e279b0, bytes)).toMatch(
    /^017f22e2-79b0-7cc0-[89ab]/u,
  );
});

test("R10: with any clock and any random bytes, an id is a UUIDv7", () => {
  fc.assert(
    fc.property(
      fc.double({
        noNaN: true,
        noDefaultInfinity: true,
        min: -1e13,
        max: 1e15,
      }),
      random,
      (nowMs, bytes) => {
        expect(v.is(Uuid, makeUuid(nowMs, bytes))).toBe(true);
      },
    ),
  );
});

test("of 80 random bits, 74 are in the id", () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const kept = Array.from({ length: 80 }, (_, bit) => flip(bytes, bit));
      const ids = kept.map((other) => makeUuid(1, other));
      const same = ids.filter((id) => id === makeUuid(1, bytes));
      expect(same).toHaveLength(80 - 74);
    }),
  );
});

test("later ids sort later", () => {
  fc.assert(
    fc.property(
      fc.nat(2 ** 31),
      fc.nat(2 ** 31),
      random,
      random,
      (a, b, x, y) => {
        fc.pre(a !== b);
        expect(makeUuid(a, x) < makeUuid(b, y)).toBe(a < b);
      },
    ),
  );
});

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, index) =>
    index === Math.floor(bit / 8) ? byte ^ (1 << (bit % 8)) : byte,
  );
}
