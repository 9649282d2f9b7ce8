import { readSources } from "../architecture/source-files.ts";

/** One string that a person sees, and how code addresses it. */
export interface Phrase {
  /** The file it stands in: `reporter`, `notices` and so on. */
  area: string;
  /** `path.to.key` inside that file. */
  key: string;
  text: string;
}

/** A file of words before it is flattened. */
type Words = string | string[] | { [key: string]: Words };

/** Reads every string of `locales/<language>/*.json`. */
export function readPhrases(language: string): Phrase[] {
  return readSources([`locales/${language}`], /\.json$/).flatMap((file) => {
    const area = /([^/]+)\.json$/.exec(file.path)?.[1] ?? file.path;
    return phrasesIn(area, JSON.parse(file.text) as Words);
  });
}

/**
 * Flattens one file of words. The strings of a list are numbered: `list.0`.
 * Throws on any other value.
 */
export function phrasesIn(area: string, words: Words, path = ""): Phrase[] {
  if (typeof words === "string") return [{ area, key: path, text: words }];
  if (typeof words !== "object" || words === null) {
    throw new Error(`${area}:${path} is neither a string nor a group`);
  }
  return Object.entries(words).flatMap(([key, value]) =>
    phrasesIn(area, value, path === "" ? key : `${path}.${key}`),
  );
}
