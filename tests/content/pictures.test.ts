import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  drawPictures,
  fluentDrawing,
  readPictureMap,
} from "../../scripts/build/pictures.mjs";
import { readSources } from "../architecture/source-files.ts";
import { bannedPictures } from "./banned-pictures.ts";

const root = join(import.meta.dirname, "../..");
const map = readPictureMap();
const drawings = drawPictures();
const fluents = Object.values(map).flatMap((source) =>
  "fluent" in source ? [source.fluent] : [],
);
const drawn = Object.values(map).flatMap((source) =>
  "drawn" in source ? [source.drawn] : [],
);

/** The `[meaning]` marks of the Easy Read words. */
function marksOf(text: string): string[] {
  return [...text.matchAll(/\[([a-z0-9-]+)\]/gu)].map(
    (match) => match[1] ?? "",
  );
}

describe("the map of pictures", () => {
  it("has every meaning that the Easy Read words ask for", () => {
    const words = readSources(["easy-read"], /\.json$/u).filter(
      ({ path }) => !path.endsWith("pictures.json"),
    );
    const missing = words
      .flatMap(({ text }) => marksOf(text))
      .filter((meaning) => !(meaning in map));
    expect([...new Set(missing)]).toEqual([]);
  });

  it("gives one picture to one meaning, and says each meaning once", () => {
    expect(new Set(drawings.values()).size).toBe(drawings.size);
    const said = Object.values(map).map(({ means }) => means.toLowerCase());
    const twice = said.filter((means, at) => said.indexOf(means) !== at);
    expect(twice).toEqual([]);
  });

  it("names every drawing that lies in the folder, and no other", () => {
    const files = readdirSync(join(root, "easy-read/pictures"))
      .filter((name) => name.endsWith(".svg"))
      .map((name) => name.replace(".svg", ""));
    expect(drawn.toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(25);
  });

  it("has nothing from the list of what is never shown", () => {
    const banned = (name: string) =>
      bannedPictures.some((pattern) => pattern.test(name));
    expect(fluents.filter(banned)).toEqual([]);
    expect(banned("wheelchair-symbol")).toBe(true);
    expect(banned("dollar-banknote")).toBe(true);
    expect(banned("hospital")).toBe(true);
    expect(banned("child")).toBe(true);
    expect(fluentDrawing("hospital")).toContain("path");
  });
});

describe("the drawings", () => {
  it.each([...drawings])("%s holds shapes only", (_, drawing) => {
    expect(drawing).toMatch(/^<(?:g|path|rect|circle|ellipse)\b/u);
    expect(drawing).not.toMatch(
      /<(?!\/?(?:g|path|rect|circle|ellipse)\b)|\s(?:id|class|style|on\w+|href|xlink:href)=|url\(|javascript:/u,
    );
  });

  it.each(drawn)("%s stands on the grid of 32 units", (name) => {
    const path = join(root, "easy-read/pictures", `${name}.svg`);
    expect(readFileSync(path, "utf8")).toContain('viewBox="0 0 32 32"');
  });

  it("take at most 150 KB to fetch, all of them together", () => {
    const bytes = [...drawings.values()].reduce(
      (sum, drawing) => sum + brotliCompressSync(drawing).length,
      0,
    );
    expect(bytes).toBeGreaterThan(10 * 1024);
    expect(bytes).toBeLessThanOrEqual(150 * 1024);
  });
});
