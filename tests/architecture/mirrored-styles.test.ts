import { describe, expect, it } from "vitest";
import { mirroredStyleFaults } from "./mirrored-styles.ts";
import { readSources } from "./source-files.ts";

describe("styles", () => {
  it("turn round with the direction of the text", () => {
    expect(mirroredStyleFaults(readSources(["src"], /\.css$/u))).toEqual([]);
  });
});

describe("the style test catches", () => {
  const faults = (text: string) =>
    mirroredStyleFaults([{ path: "a.css", text }]);

  it.each([
    "margin-left: 1em;",
    ".a { padding-right: 0 }",
    "border-left: 1px solid;",
    "border-left-color: red;",
    "left: 0;",
    "text-align: right;",
    "float: left;",
    "margin: 0 1em 0 0;",
    "padding: 0 var(--a, 1px 2px) 0 min(1px, 2px);",
    "border-top-left-radius: 1em;",
  ])("%s", (line) => {
    expect(faults(line)).toHaveLength(1);
  });

  it.each([
    "margin-inline-start: 1em;",
    "margin: 0 1em 0 1em;",
    "margin: 0 1em;",
    "padding: 1em min(1px, 2px) 2em;",
    "inset: 0;",
    "text-align: start;",
    "/* left: of */",
    "grid-area: right;",
  ])("nothing in: %s", (line) => {
    expect(faults(line)).toEqual([]);
  });
});
