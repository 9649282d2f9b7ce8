import { describe, expect, it } from "vitest";
import { isTest, readSources } from "./source-files.ts";
import { thirdPartyFaults } from "./third-parties.ts";

describe("third parties", () => {
  it("have no address in what is shipped", () => {
    const files = readSources(
      ["src", "public", "index.html"],
      /\.(tsx?|css|html|svg|json|webmanifest)$/,
    )
      .filter(({ path }) => !isTest(path))
      .filter(({ path }) => !path.startsWith("src/domain/facts/"));
    expect(files).not.toEqual([]);
    expect(thirdPartyFaults(files)).toEqual([]);
  });
});

describe("the third-party test catches", () => {
  it.each([
    ["a script", "src/index.html", '<script src="https://cdn.evil.io/a.js">'],
    ["no scheme", "src/index.html", '<script src="//cdn.evil.io/a.js">'],
    ["a font", "src/a.css", "src: url(https://fonts.gstatic.com/a.woff2)"],
    ["a call", "src/a.ts", 'fetch("https://api.evil.io/v1");'],
    ["a built address", "src/a.ts", "fetch(`https://api.evil.io/${id}`);"],
    ["a socket", "src/a.ts", 'new WebSocket("wss://evil.io");'],
  ])("%s", (_, path, text) => {
    expect(thirdPartyFaults([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ["a cited law", "src/a.ts", "// https://www.legislation.gov.uk/a"],
    ["the name of SVG", "src/a.ts", 'f("http://www.w3.org/2000/svg");'],
    ["a comment in CSS", "src/a.css", "/* https://evil.io */"],
  ])("nothing in %s", (_, path, text) => {
    expect(thirdPartyFaults([{ path, text }])).toEqual([]);
  });
});
