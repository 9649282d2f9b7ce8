import { describe, expect, it } from "vitest";
import { packagesMatch } from "../../scripts/set-up/packages.mjs";

const wanted = {
  "": {},
  "node_modules/a": { integrity: "sha512-a1" },
  "node_modules/a-mac": { integrity: "sha512-m1", optional: true },
};

describe("set-up installs packages", () => {
  it("not when they are there, builds for other systems apart", () => {
    const present = { "node_modules/a": { integrity: "sha512-a1" } };
    expect(packagesMatch(wanted, present)).toBe(true);
  });

  it("when there are none", () => {
    expect(packagesMatch(wanted, undefined)).toBe(false);
  });

  it("when one is missing", () => {
    expect(packagesMatch(wanted, {})).toBe(false);
  });

  it("when one is another version", () => {
    const present = { "node_modules/a": { integrity: "sha512-a2" } };
    expect(packagesMatch(wanted, present)).toBe(false);
  });

  it("when one is there that no longer should be", () => {
    const present = {
      "node_modules/a": { integrity: "sha512-a1" },
      "node_modules/old": { integrity: "sha512-o1" },
    };
    expect(packagesMatch(wanted, present)).toBe(false);
  });
});
