import { describe, expect, it } from "vitest";
import {
  countLines,
  fileSizeFaults,
  functionSizeFaults,
  measureFunctions,
  ninetiethPercentile,
} from "./sizes.ts";
import { isTest, readSources } from "./source-files.ts";

const sources = readSources(
  ["src", "tests", "scripts"],
  /\.(tsx?|mjs|css|html|sh)$/,
);
const code = sources.filter(({ path }) => /\.(tsx?|mjs)$/.test(path));
const ownCode = code.filter(
  ({ path }) => path.startsWith("src/") && !isTest(path),
);

describe("sizes", () => {
  it("keep every file to one idea", () => {
    expect(fileSizeFaults(sources)).toEqual([]);
  });

  it("keep every function on one screen", () => {
    expect(functionSizeFaults(code)).toEqual([]);
  });

  it("keep nine of ten files under 180 lines and functions under 30", () => {
    const fileLines = ownCode.map(({ text }) => countLines(text));
    const functionLines = ownCode
      .flatMap(measureFunctions)
      .map(({ lines }) => lines);
    expect(ninetiethPercentile(fileLines)).toBeLessThanOrEqual(180);
    expect(ninetiethPercentile(functionLines)).toBeLessThanOrEqual(30);
  });
});

describe("the size test catches", () => {
  it("a file of 301 lines, and a test of 501", () => {
    expect(
      fileSizeFaults([
        { path: "src/a.ts", text: "x\n".repeat(300) },
        { path: "src/b.ts", text: "x\n".repeat(301) },
        { path: "src/c.test.ts", text: "x\n".repeat(501) },
      ]),
    ).toEqual([
      "src/b.ts: 301 lines, at most 300",
      "src/c.test.ts: 501 lines, at most 500",
    ]);
  });

  it.each([
    ["a function", "function long() {", "}"],
    ["an arrow", "const long = () => {", "};"],
    ["a method", "const o = { long() {", "} };"],
  ])("%s of 61 lines", (_, first, last) => {
    const of = (lines: number) =>
      `${first}\n${"  x;\n".repeat(lines - 2)}${last}`;
    expect(functionSizeFaults([{ path: "a.ts", text: of(60) }])).toEqual([]);
    expect(functionSizeFaults([{ path: "a.ts", text: of(61) }])).toEqual([
      "a.ts:1: long takes 61 lines, at most 60",
    ]);
  });

  it("nothing in a group of tests that is long", () => {
    const text = `describe("x", () => {${"\n".repeat(99)}});`;
    expect(functionSizeFaults([{ path: "a.test.ts", text }])).toEqual([]);
  });

  it("nothing in a contract, but a test in it that is long", () => {
    const of = (test: string) =>
      `export function contract() {${"\n".repeat(99)}  it("x", () => {${test}});\n}`;
    const path = "a.contract.ts";
    expect(functionSizeFaults([{ path, text: of("") }])).toEqual([]);
    const long = `const f = () => {${"\n".repeat(60)}};`;
    expect(functionSizeFaults([{ path, text: of(long) }])).toHaveLength(2);
  });

  it("the tenth of ten as outside of nine in ten", () => {
    expect(ninetiethPercentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 99])).toBe(9);
  });
});
