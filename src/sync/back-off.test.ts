import fc from "fast-check";
import { expect, test } from "vitest";
import { longestWaitMs, waitMs } from "./back-off.ts";

test("waits double to four minutes, and stay there without end", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1e6].map((attempts) =>
    waitMs(attempts, null, () => 0.999_999),
  );
  expect(waits).toEqual([
    2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 240_000, 240_000,
    240_000,
  ]);
});

test("a drop-in's devices do not all come back in one second", () => {
  const earliest = waitMs(8, null, () => 0);
  const latest = waitMs(8, null, () => 0.999_999);
  expect([earliest, latest]).toEqual([120_000, 240_000]);
});

test("R3: no wait is shorter than what the relay asked for, nor longer than the longest", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      (attempts, retryAfterMs, random) => {
        const wait = waitMs(attempts, retryAfterMs, () => random);
        expect(wait).toBeGreaterThanOrEqual(Math.min(retryAfterMs, 3_600_000));
        expect(wait).toBeLessThanOrEqual(longestWaitMs);
      },
    ),
  );
});
