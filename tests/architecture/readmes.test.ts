import { describe, expect, it } from "vitest";
import { readmeFaults } from "./readmes.ts";
import { filesUnder, readSources } from "./source-files.ts";

describe("READMEs", () => {
  it("explain every folder of src in at most 20 lines", () => {
    const folders = new Set(
      filesUnder("src")
        .map((path) => path.split("/"))
        .filter((parts) => parts.length > 2)
        .map((parts) => parts.slice(0, 2).join("/")),
    );
    const readmes = readSources(["src"], /(^|\/)README\.md$/);
    expect(readmeFaults(["src", ...folders], readmes)).toEqual([]);
  });
});

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
