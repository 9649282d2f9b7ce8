import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, web } from "./places.mjs";

/**
 * Writes dist/csp.json: the hash of every script and style that stands inside
 * a page, for the Content-Security-Policy of that app (CSP 3, 2.3.1).
 */
export async function writePolicy() {
  const policy = {
    reporter: await hashesOf(web),
    casework: await hashesOf(join(web, "casework")),
  };
  const text = `${JSON.stringify(policy, null, 2)}\n`;
  await writeFile(join(root, "dist/csp.json"), text);
}

/** @param {string} folder whose own pages count, not those further down */
async function hashesOf(folder) {
  const names = (await readdir(folder)).filter((name) =>
    name.endsWith(".html"),
  );
  const pages = await Promise.all(
    names.map((name) => readFile(join(folder, name), "utf8")),
  );
  return {
    scripts: hashes(pages, /<script>(.*?)<\/script>/gs),
    styles: hashes(pages, /<style>(.*?)<\/style>/gs),
  };
}

/**
 * @param {readonly string[]} pages
 * @param {RegExp} pattern
 */
function hashes(pages, pattern) {
  const texts = pages.flatMap((page) =>
    [...page.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  return [...new Set(texts)].map((text) => {
    const hash = createHash("sha256").update(text).digest("base64");
    return `sha256-${hash}`;
  });
}
