import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

import { expect, it } from "vitest";

/**
 * The stylesheet stands in the first HTML, which has to fit, with the first
 * question, into what a slow line brings in its first round trips.
 */
const MOST_BYTES = 6 * 1024;

it("a reporter's whole stylesheet takes at most 6 KB of the first page", () => {
  const whole = readWithImports(new URL("./reporter.css", import.meta.url));
  const plain = whole.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");
  const bytes = brotliCompressSync(plain).length;
  expect(bytes).toBeGreaterThan(1024);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

function readWithImports(url: URL): string {
  return readFileSync(url, "utf8").replace(
    /@import "([^"]+)";/g,
    (_, path: string) => readWithImports(new URL(path, url)),
  );
}
