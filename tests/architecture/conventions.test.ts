import { describe, expect, it } from "vitest";
import { conventionFaults } from "./conventions.ts";
import { readSources } from "./source-files.ts";

describe("conventions", () => {
  it("hold in every file", () => {
    const files = readSources(["src", "tests", "scripts"], /\.(tsx?|mjs)$/);
    const ours = files.filter(({ path }) => !path.endsWith(".config.ts"));
    expect(conventionFaults(ours)).toEqual([]);
  });
});

describe("the convention test catches", () => {
  it.each([
    ["a default export", "src/a.ts", "export default 1;"],
    ["a default function", "src/a.ts", "export default function f() {}"],
    ["a barrel", "src/a.ts", 'export * from "./b.ts";'],
    ["an import without ending", "src/a.ts", 'import "./b";'],
    ["a name that says nothing", "src/utils.ts", ""],
    ["an index file", "src/a/index.ts", ""],
    ["a name in capitals", "src/sealReport.ts", ""],
  ])("%s", (_, path, text) => {
    expect(conventionFaults([{ path, text }])).toHaveLength(1);
  });

  it("nothing in a plain file", () => {
    const text = 'import { b } from "./b.ts";\nexport const a = b;';
    expect(conventionFaults([{ path: "src/a.test.ts", text }])).toEqual([]);
  });
});
