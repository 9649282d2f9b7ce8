import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { readmeFaults } from "./readmes.ts";
import { filesUnder, readSources } from "./source-files.ts";

describe("READMEs", () => {
  it("explain every folder of src in at most 20 lines", () => {
    const folders = new Set(filesUnder("src").map((path) => dirname(path)));
    const readmes = readSources(["src"], /(^|\/)README\.md$/);
    expect(
      readmeFaults(
        [...folders].filter((folder) => !isOneThing(folder)),
        readmes,
      ),
    ).toEqual([]);
  });
});

/** A component or a page: one idea, named by its folder, explained by the README above it. */
function isOneThing(folder: string): boolean {
  return /^src\/(design-system|reporter\/pages)\/[^/]+$/u.test(folder);
}

describe("the README test catches", () => {
  it("a folder without one", () => {
    expect(readmeFaults(["src/sync"], [])).toEqual([
      "src/sync/README.md is missing",
    ]);
  });

  it("one of 21 lines, wherever it is", () => {
    const path = "src/relay/storage/README.md";
    expect(readmeFaults([], [{ path, text: "x\n".repeat(20) }])).toEqual([]);
    expect(readmeFaults([], [{ path, text: "x\n".repeat(21) }])).toEqual([
      `${path}: 21 lines, at most 20`,
    ]);
  });
});
