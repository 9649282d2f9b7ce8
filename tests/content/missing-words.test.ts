import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingWords, noteFor } from "../../scripts/words/missing.mjs";
import { pseudoText, pseudoWords } from "../../scripts/words/pseudo.mjs";
import { tempDir } from "../support/temp-dir.ts";

let top: Awaited<ReturnType<typeof tempDir>>;

beforeAll(async () => {
  top = await tempDir("words");
  write("locales/languages.json", [
    { tag: "en-GB", name: "English", dir: "ltr" },
  ]);
  write("locales/en-GB/reporter.json", {
    start: { title: "Tell it", lead: "Now" },
    left_one: "{{count}} thing",
    left_other: "{{count}} things",
  });
  write("easy-read/en-GB/reporter.json", {
    start: { title: "[tell] Tell it", lead: "[now] Now" },
    left_one: "[one] {{count}} thing",
    left_other: "[many] {{count}} things",
  });
  write("locales/notes/reporter.json", {
    "start.*": "The first page.",
    left: "How many questions wait.",
  });
  write("locales/ar/reporter.json", {
    start: { title: "x", lead: "" },
    left_one: "x",
    left_other: "x",
  });
});

afterAll(async () => {
  await top.remove();
});

describe("what a language lacks", () => {
  it("is nothing where all is there", () => {
    expect(missingWords("en-GB", top.path)).toEqual({
      standard: [],
      easyRead: [],
      notes: [],
    });
  });

  it("is every word that is not there or empty, and each form of a count", () => {
    const { standard, easyRead } = missingWords("ar", top.path);
    expect(standard).toEqual([
      "reporter:start.lead",
      "reporter:left_few",
      "reporter:left_many",
      "reporter:left_two",
      "reporter:left_zero",
    ]);
    expect(easyRead).toContain("reporter:start.title");
  });

  it("is said by `npm run words`, which fails where something is missing", () => {
    const english = run();
    expect([english.status, english.stdout]).toEqual([
      0,
      "en-GB: all standard words\nen-GB: all Easy Read words\nen-GB: all notes for translators\n",
    ]);
    const arabic = run("ar");
    expect(arabic.status).toBe(1);
    expect(arabic.stdout).toContain("ar: 5 missing of the standard words");
    expect(arabic.stdout).toContain("  reporter:left_two");
  });
});

describe("a note for translators", () => {
  const notes = { "a.*": "group", "a.b.*": "nearer", "a.b.c": "own" };

  it.each([
    ["a.b.c", "own"],
    ["a.b.c_one", "own"],
    ["a.b.d", "nearer"],
    ["a.b.d.0", "nearer"],
    ["a.x.y", "group"],
    ["b", undefined],
  ])("of %s is %s", (key, note) => {
    expect(noteFor(notes, key)).toBe(note);
  });
});

describe("a pseudo-language", () => {
  it("has other letters, is a third longer, and shows its ends", () => {
    const text = pseudoText("Tell what happened to you", false);
    expect(text).toMatch(/^⟦Ţéļļ ŵĥàţ ĥàþþéñéð ţö ýöû .*⟧$/u);
    expect(text.length).toBeGreaterThanOrEqual(25 * 1.3);
    expect(pseudoText("Where", true)).toMatch(/^\u202e⟦.*⟧\u202c$/u);
  });

  it("leaves alone what is filled in, pictures and marks", () => {
    expect(pseudoText("[pen] **To** {{name}}\n[a] b", false)).toMatch(
      /^\[pen\] ⟦\*\*Ţö\*\* \{\{name\}\}.*⟧\n\[a\] ⟦ƀ⟧$/u,
    );
  });

  it("has every word that English has, with its own forms of counts", () => {
    const { standard } = pseudoWords("ar-XB", top.path);
    const keys = Object.keys(standard["reporter"] as object);
    expect(keys).toEqual([
      "start",
      "left_few",
      "left_many",
      "left_one",
      "left_two",
      "left_zero",
      "left_other",
    ]);
  });
});

function write(path: string, content: unknown): void {
  const file = join(top.path, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

function run(...tags: string[]) {
  const script = join(import.meta.dirname, "../../scripts/words.mjs");
  return spawnSync(process.execPath, [script, ...tags], {
    encoding: "utf8",
    env: { ...process.env, HEARD_WORDS_TOP: top.path },
  });
}
