import { describe, expect, it } from "vitest";
import { emergencyFacts, shownFacts } from "./emergency.ts";

describe("ways to reach help without a voice call", () => {
  it("are shown only where nobody has to look them up first", () => {
    expect(shownFacts(emergencyFacts).map(({ id }) => id)).toEqual([
      "bsl-999",
      "text-999",
      "relay-18000",
      "railway-61016",
    ]);
  });

  it("each say where they hold, who says so, and when that was checked", () => {
    for (const fact of emergencyFacts) {
      expect(fact.place).not.toBe("");
      expect(fact.source).not.toBe("");
      expect(fact.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });

  it("do not offer the railway's text number for an emergency", () => {
    const railway = emergencyFacts.find(({ id }) => id === "railway-61016");
    expect(railway?.isUrgent).toBe(false);
  });
});
