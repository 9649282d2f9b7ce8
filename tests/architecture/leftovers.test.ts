import { describe, expect, it } from "vitest";
import { leftoverFaults } from "./leftovers.ts";
import { readSources } from "./source-files.ts";

const text = /\.(tsx?|mjs|css|html|json|md|sh|svg|yml)$/;

describe("leftovers", () => {
  it("are nowhere", () => {
    const folders = ["src", "tests", "scripts", "locales", "public", "docs"];
    const files = readSources(folders, text);
    expect(files).not.toEqual([]);
    expect(leftoverFaults(files)).toEqual([]);
  });
});

describe("the leftover test catches", () => {
  it.each([
    `// TO${"DO"}: later`,
    `/* FIX${"ME"} */`,
    `const a = "/${"home"}/ada/heard";`,
    `debug${"ger"};`,
    `it.on${"ly"}("x", () => {});`,
  ])("%s", (line) => {
    const faults = leftoverFaults([{ path: "src/a.ts", text: `\n${line}` }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^src\/a\.ts:2: /);
  });

  it("nothing in a route or a plain sentence", () => {
    const text = 'const home = "/home"; // what to do at work';
    expect(leftoverFaults([{ path: "src/a.ts", text }])).toEqual([]);
  });
});
