import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const web = join(import.meta.dirname, "../../dist/web");

/** What one file costs to fetch: with brotli where the build made that. */
function fetched(name: string): number {
  const path = join(web, name);
  const { size } = statSync(path);
  return statSync(`${path}.br`, { throwIfNoEntry: false })?.size ?? size;
}

function filesOfReporter(): string[] {
  const names = readdirSync(web, { recursive: true, encoding: "utf8" });
  return names.filter(
    (name) =>
      !name.startsWith("casework") &&
      // Kept by those who choose it, and by no one else.
      !name.startsWith("fonts") &&
      !/\.(?:br|gz)$/u.test(name) &&
      statSync(join(web, name)).isFile(),
  );
}

function read(name: string): string {
  return readFileSync(join(web, name), "utf8");
}

/** The scripts that a page asks for by itself. */
function scriptsOf(page: string): string[] {
  const links = read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/gu);
  return [...new Set([...links].map((match) => match[1] ?? ""))];
}

const pages = [
  "index.html",
  "tell.html",
  "easy-read.html",
  "easy-read-tell.html",
  "app.html",
];

describe.each(pages)("%s", (page) => {
  test("asks for at most 14 KB of scripts before the first question can be answered", () => {
    const scripts = scriptsOf(page);
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, name) => sum + fetched(name), 0);
    const inline = /<script>(.*?)<\/script>/su.exec(read(page))?.[1] ?? "";
    expect(bytes + brotliCompressSync(inline).length).toBeLessThanOrEqual(
      14 * 1024,
    );
  });

  test("has its style inside, in at most 6 KB, and asks for no other", () => {
    const html = read(page);
    const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? "";
    expect(style).not.toBe("");
    // The script that stands in the page writes one where rare colours were chosen.
    const markup = html.replaceAll(/<script>.*?<\/script>/gsu, "");
    expect(markup).not.toContain('rel="stylesheet"');
    expect(brotliCompressSync(style).length).toBeLessThanOrEqual(6 * 1024);
  });

  test("is at most 14 KB, so that it comes in the first packets of a connection", () => {
    expect(fetched(page)).toBeLessThanOrEqual(14 * 1024);
  });

  test("has no script that holds back what comes after it", () => {
    const tags = read(page).matchAll(/<script\b([^>]*)src=/gu);
    for (const [, attributes] of tags)
      expect(attributes).toContain('type="module"');
  });
});

/** The pictures that come with a page, whether they are seen or not. */
function earlyPictures(page: string): string[] {
  const images = read(page).match(/<img [^>]*>/gu) ?? [];
  return images
    .filter((image) => !image.includes('loading="lazy"'))
    .map((image) => /src="\/([^"]+)"/u.exec(image)?.[1] ?? "");
}

test.each(["easy-read.html", "easy-read-tell.html"])(
  "%s brings at most six pictures of 3 KB with it; the others come as they are come to",
  (page) => {
    const early = earlyPictures(page);
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThanOrEqual(6);
    const bytes = early.reduce((sum, name) => sum + fetched(name), 0);
    expect(bytes).toBeLessThanOrEqual(3 * 1024);
  },
);

test("everything that works offline takes at most 400 KB to fetch", () => {
  const bytes = filesOfReporter().reduce((sum, name) => sum + fetched(name), 0);
  expect(bytes).toBeLessThanOrEqual(400 * 1024);
});

test("the service worker keeps every file of the reporter's app but itself", () => {
  const listed = [...read("sw.js").matchAll(/"url":"([^"]+)"/gu)].map(
    (match) => match[1],
  );
  const files = filesOfReporter().filter((name) => name !== "sw.js");
  expect(listed.toSorted()).toEqual(files.toSorted());
});

test("every text has its brotli and its gzip beside it", () => {
  const texts = filesOfReporter().filter((name) =>
    /\.(?:css|html|js|json|svg|webmanifest)$/u.test(name),
  );
  for (const name of texts)
    for (const ending of [".br", ".gz"])
      expect(statSync(join(web, name + ending)).size).toBeGreaterThan(0);
});
