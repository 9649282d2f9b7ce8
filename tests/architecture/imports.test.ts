import { describe, expect, it } from "vitest";
import { importTable } from "./import-table.ts";
import { importFaults, reachFaults } from "./imports.ts";
import { readSources } from "./source-files.ts";

const sources = readSources(["src"], /\.tsx?$/);

describe("who may import whom", () => {
  it("holds in every file of src", () => {
    expect(sources).not.toEqual([]);
    expect(importFaults(sources)).toEqual([]);
  });

  it("keeps the opening of reports out of reach of the relay", () => {
    expect(reachFaults(sources)).toEqual([]);
  });

  it("has a reason for every row", () => {
    for (const { why } of Object.values(importTable)) {
      expect(why).toMatch(/\w\.$/);
    }
  });
});

describe("the import test catches", () => {
  it.each([
    ["a value", 'import { open } from "../envelope/open.ts";'],
    ["a type", 'import type { Opened } from "../envelope/open.ts";'],
    ["a type in a type", 'type A = import("../envelope/open.ts").Opened;'],
    ["a late load", 'await import("../envelope/open.ts");'],
    ["a passed-on name", 'export { open } from "../envelope/open.ts";'],
    ["a side effect", 'import "../envelope/open.ts";'],
  ])("%s from a folder outside the row", (_, text) => {
    expect(importFaults([{ path: "src/relay/a.ts", text }])).toEqual([
      "src/relay/a.ts may not import src/envelope/open.ts",
    ]);
  });

  it("a file whose name only begins like an allowed one", () => {
    const text = 'import { x } from "../envelope/seal-and-open.ts";';
    expect(importFaults([{ path: "src/relay/a.ts", text }])).toHaveLength(1);
  });

  it("a package outside the row", () => {
    const text = 'import { h } from "preact";';
    expect(importFaults([{ path: "src/domain/a.ts", text }])).toHaveLength(1);
  });

  it("a package of Node in the browser", () => {
    const text = 'import { readFile } from "node:fs/promises";';
    expect(importFaults([{ path: "src/device/a.ts", text }])).toHaveLength(1);
  });

  it("a database driver away from its one door", () => {
    const text = 'import { Kysely } from "kysely";';
    expect(importFaults([{ path: "src/relay/routes/a.ts", text }])).toEqual([
      "src/relay/routes/a.ts imports kysely, whose one door is src/relay/storage",
    ]);
    expect(importFaults([{ path: "src/relay/storage/a.ts", text }])).toEqual(
      [],
    );
  });

  it("a folder without a row", () => {
    expect(importFaults([{ path: "src/extras/a.ts", text: "" }])).toEqual([
      "src/extras/a.ts: src/extras has no row in the import table",
    ]);
  });

  it("a long way round to what a folder may not reach", () => {
    const faults = reachFaults([
      { path: "src/relay/a.ts", text: 'import "../envelope/seal.ts";' },
      { path: "src/envelope/seal.ts", text: 'import "./open.ts";' },
      { path: "src/envelope/open.ts", text: "" },
    ]);
    expect(faults).toHaveLength(1);
  });
});
