import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { maxSealedBytes, Sealed } from "./ids.ts";

const isSealed = (text: string): boolean => v.is(Sealed, text);

describe("sealed bytes", () => {
  it("are standard base64 with padding", () => {
    for (const text of ["AAAA", "AAA=", "AA==", "ab+/", "YWdlLWVuY3J5cHRpb24="])
      expect(isSealed(text)).toBe(true);
  });

  it("are not base64 of another kind, nor cut, nor spaced", () => {
    const others = ["", "AAA", "AA", "A===", "AAAA=", "====", "AA=A", "ab-_"];
    const spaced = ["AAAA\nAAA", "AA AA AA", " AAA", "AAA ", "AAAA    "];
    for (const text of [...others, ...spaced, "AAA\u0000", "AAA\u00e9"])
      expect(isSealed(text)).toBe(false);
  });

  it("have at most 256 KB", () => {
    const most = Math.ceil(maxSealedBytes / 3) * 4;
    expect(isSealed("A".repeat(most))).toBe(true);
    expect(isSealed("A".repeat(most + 4))).toBe(false);
  });
});
