import { describe, expect, it } from "vitest";
import { incompleteEntries, mirrorEntries } from "./lock-file.ts";
import { readSources } from "./source-files.ts";

function readJson(path: string) {
  const [file] = readSources([path], /./);
  return JSON.parse(file?.text ?? "");
}

describe("the lock file", () => {
  const { packages } = readJson("package-lock.json");

  it("names everything that a fresh machine needs", () => {
    expect(incompleteEntries(packages)).toEqual([]);
  });

  it("names no mirror of the registry", () => {
    expect(mirrorEntries(packages)).toEqual([]);
  });

  it("goes with exact versions in package.json", () => {
    const { dependencies, devDependencies } = readJson("package.json");
    for (const version of Object.values(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    for (const version of Object.values(devDependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

describe("the lock file test catches", () => {
  it("a build for another system that is not named", () => {
    const packages = {
      "": { dependencies: { a: "1.0.0" } },
      "node_modules/a": { optionalDependencies: { "a-mac": "1.0.0" } },
    };
    expect(incompleteEntries(packages)).toEqual(["node_modules/a needs a-mac"]);
  });

  it("nothing when the package is inside, beside or further out", () => {
    const packages = {
      "": { dependencies: { a: "1.0.0" } },
      "node_modules/a": { dependencies: { b: "1.0.0", c: "1.0.0" } },
      "node_modules/a/node_modules/b": { dependencies: { c: "1.0.0" } },
      "node_modules/c": {},
    };
    expect(incompleteEntries(packages)).toEqual([]);
  });

  it("a mirror", () => {
    const packages = {
      "node_modules/a": { resolved: "https://registry.npmjs.org/a.tgz" },
      "node_modules/b": { resolved: "https://mirror.example/b.tgz" },
      "node_modules/c": {},
    };
    expect(mirrorEntries(packages)).toEqual(["node_modules/b"]);
  });
});
