import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { silentContactRules } from "../report/contact-rules.ts";
import type { ContactRules } from "../report/contact-rules.ts";
import { planNotice } from "./notice-plan.ts";
import { isAllowedNow, nextAllowedAt } from "./notice-times.ts";

const now = new Date("2026-11-20T12:00:00.000Z");
const byEmail: ContactRules = {
  ...silentContactRules,
  ways: ["email"],
  email: "ama@example.org",
};

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

describe("how a notice goes", () => {
  it("R50: goes by the first chosen way that the relay can use", () => {
    const rules: ContactRules = { ...byEmail, ways: ["text", "app", "email"] };
    expect(planNotice(rules, ["email"], now)).toEqual({
      is: "send",
      way: "email",
      at: now,
    });
  });

  it("R50: never goes by a way that the person forbade, even where they also chose it", () => {
    const rules: ContactRules = { ...byEmail, never: ["phone", "email"] };
    expect(planNotice(rules, ["email"], now)).toEqual({
      is: "held",
      why: "no-way-chosen",
    });
  });

  it("R50: never goes by a way that the person did not choose, though the address is there", () => {
    const rules: ContactRules = { ...byEmail, ways: ["app"] };
    expect(planNotice(rules, ["email"], now)).toEqual({
      is: "held",
      why: "no-way-chosen",
    });
  });

  it.each(["", "ama", "ama@", "@example.org", "a b@example.org", "a@b>c"])(
    "R52: is held where the address is %j",
    (email) => {
      expect(planNotice({ ...byEmail, email }, ["email"], now)).toEqual({
        is: "held",
        why: "no-address",
      });
    },
  );

  it("R52: is held where the relay has no way to send", () => {
    expect(planNotice(byEmail, [], now)).toEqual({
      is: "held",
      why: "relay-cannot-send",
    });
  });
});

describe("when a notice goes", () => {
  const cases: [string, string | null, string | null, string, string][] = [
    ["within the times", "09:00", "17:00", "12:00:00", "12:00:00"],
    ["in the last minute", "09:00", "17:00", "17:00:59", "17:00:59"],
    ["before the first", "13:30", null, "12:00:00", "13:30:00"],
    ["after the last", "09:00", "11:59", "12:00:00", "+09:00:00"],
    ["over midnight", "22:00", "06:00", "12:00:00", "22:00:00"],
    ["over midnight, at night", "22:00", "06:00", "05:00:00", "05:00:00"],
    ["with an end only", null, "11:00", "12:00:00", "+08:00:00"],
    ["with an early end only", null, "07:00", "12:00:00", "+06:00:00"],
  ];
  it.each(cases)(
    "R50: waits for the person's times: %s",
    (_, notBefore, notAfter, at, expected) => {
      const day = expected.startsWith("+") ? "21" : "20";
      const found = nextAllowedAt(
        { notBefore, notAfter },
        new Date(`2026-11-20T${at}.000Z`),
      );
      expect(found.toISOString()).toBe(
        `2026-11-${day}T${expected.replace("+", "")}.000Z`,
      );
    },
  );

  it("R50: means the clock on the wall in summer", () => {
    const at = nextAllowedAt(
      { notBefore: "11:00", notAfter: null },
      new Date("2026-07-01T08:00:00.000Z"),
    );
    expect(at.toISOString()).toBe("2026-07-01T10:00:00.000Z");
  });

  it("R50: means the clock on the wall over both changes of the clocks", () => {
    const times = { notBefore: "11:00", notAfter: "12:00" };
    const spring = nextAllowedAt(times, new Date("2026-03-28T20:00:00.000Z"));
    expect(spring.toISOString()).toBe("2026-03-29T10:00:00.000Z");
    const autumn = nextAllowedAt(times, new Date("2026-10-24T20:00:00.000Z"));
    expect(autumn.toISOString()).toBe("2026-10-25T11:00:00.000Z");
  });

  it("R50: takes a time that the change of the clocks skips later, not earlier", () => {
    const times = { notBefore: "01:30", notAfter: "03:00" };
    const at = nextAllowedAt(times, new Date("2026-03-28T20:00:00.000Z"));
    expect(at.toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  it("R50: whatever the times and the day, it is allowed, not in the past, and within a day and an hour", () => {
    const clockTime = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => clock(hour, minute));
    const times = fc.record({
      notBefore: fc.option(clockTime),
      notAfter: fc.option(clockTime),
    });
    const moment = fc.date({
      min: new Date("2026-01-01T00:00:00.000Z"),
      max: new Date("2028-01-01T00:00:00.000Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, moment, (given, at) => {
        const found = nextAllowedAt(given, at);
        const waitMs = found.getTime() - at.getTime();
        const isSkipped =
          !isAllowedNow(given, found) &&
          (at.getUTCMonth() === 2 || found.getUTCMonth() === 2);
        expect(isAllowedNow(given, found) || isSkipped).toBe(true);
        expect(waitMs).toBeGreaterThanOrEqual(0);
        expect(waitMs).toBeLessThanOrEqual(25 * 60 * 60_000);
      }),
      { numRuns: 3000 },
    );
  });
});
