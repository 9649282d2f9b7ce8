import { describe, expect, it } from "vitest";
import { missingWords, noteFor } from "../../scripts/words/missing.mjs";
import { phrasesOf, readAreas } from "../../scripts/words/phrases.mjs";

type Notes = Readonly<Record<string, string>>;

const english = readAreas("locales/en-GB");
const notes = readAreas("locales/notes") as Record<string, Notes>;

/** What is filled in and that no note of the area explains. */
function unexplained(area: string, own: Notes): string[] {
  const filled = [...phrasesOf(english[area] ?? {}).values()].flatMap(
    (text) => text.match(/\{\{\w+\}\}/gu) ?? [],
  );
  return [...new Set(filled)].filter((name) => own[name] === undefined);
}

/** Notes that no words need. */
function unneeded(area: string, own: Notes): string[] {
  const phrases = phrasesOf(english[area] ?? {});
  const texts = [...phrases.values()].join("\n");
  const used = new Set(
    [...phrases.keys()].map((key) => noteFor(own, key)).filter(Boolean),
  );
  return Object.entries(own)
    .filter(([key, note]) =>
      key.startsWith("{{") ? !texts.includes(key) : !used.has(note),
    )
    .map(([key]) => `${area}: ${key}`);
}

describe("notes for translators", () => {
  it("stand for every key: write one in locales/notes/<area>.json, for the key or its group (`start.*`)", () => {
    expect(missingWords("en-GB").notes).toEqual([]);
  });

  it.each(Object.keys(english))(
    "say what fills each {{place}} of %s, as a note of that name",
    (area) => {
      expect(unexplained(area, notes[area] ?? {})).toEqual([]);
    },
  );

  it("stand for nothing that is gone", () => {
    const all = Object.entries(notes);
    expect(all.flatMap(([area, own]) => unneeded(area, own))).toEqual([]);
  });

  it("are whole sentences that fit on a line or two", () => {
    for (const own of Object.values(notes))
      for (const note of Object.values(own))
        expect(note).toMatch(/^["“A-Z][^\n]{10,230}[.!]$/u);
  });
});

describe("the notes test catches", () => {
  it("a place that no note explains, and a note that nothing needs", () => {
    expect(unexplained("reporter", {})).toContain("{{organisation}}");
    expect(unneeded("reporter", { "gone.*": "x", "{{gone}}": "y" })).toEqual([
      "reporter: gone.*",
      "reporter: {{gone}}",
    ]);
  });
});
