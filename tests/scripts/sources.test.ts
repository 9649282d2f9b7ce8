import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "../../scripts/build-if-stale.mjs";

const root = new URL("../../", import.meta.url);

/** What git keeps out, and what no part of dist/ is made of. */
const isBuiltFrom = (name: string) =>
  !["data", "dist", "docs", "node_modules", "test-results"].includes(name);

describe("what is built from", () => {
  const found = sources();

  it("is every folder at the top but documents and what programs make", () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .filter(isBuiltFrom);
    const reached = new Set(found.map((path) => path.split("/")[0]));
    expect(folders.filter((name) => !reached.has(name))).toEqual([]);
  });

  it.each([
    "easy-read/en-GB/reporter.json",
    "locales/en-GB/reporter.json",
    "index.html",
    "vite.components.config.ts",
    "src/relay/main.ts",
    "tests/seed/seed-demonstration.ts",
  ])("has %s in it: where that changes, all is built anew", (path) => {
    expect(found).toContain(path);
  });

  it("has no test and no document in it", () => {
    expect(
      found.filter((path) => /\.(test|spec)\.ts$|\.md$/u.test(path)),
    ).toEqual([]);
  });
});
