import { describe, expect, it } from "vitest";
import { shorten } from "./shorten.ts";

describe("shortened text", () => {
  it("is left alone where it fits", () => {
    expect(shorten("  a letter\n came ", 20)).toBe("a letter came");
  });

  it("ends after a whole word, without its comma", () => {
    expect(shorten("He kicked my chair, and laughed", 21)).toBe(
      "He kicked my chair…",
    );
  });

  it("is cut inside one long word", () => {
    expect(shorten("x".repeat(50), 10)).toBe(`${"x".repeat(10)}…`);
  });

  it("never cuts a character in two", () => {
    expect(shorten("😀".repeat(5), 3)).toBe("😀😀😀…");
  });
});
