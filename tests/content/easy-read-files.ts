import { readSources } from "../architecture/source-files.ts";
import { type Phrase, phrasesIn } from "./locale-files.ts";

/** What a reporter can meet, and so has Easy Read words. */
export const easyAreas = ["reporter", "questionnaire", "notices"];

/** One line of Easy Read: a picture's meaning and a sentence. */
export interface EasyLine {
  meaning: string | null;
  /** The sentence without its marks. */
  text: string;
  /** The words in bold. */
  hard: string[];
}

/** A hard word, as people meet it, and what it means. */
export interface HardWord {
  word: string;
  /** Other shapes of it: "interpreters". */
  also?: string[];
  means: string;
  picture: string;
  /**
   * Where a word that many pages say is explained first: `reporter:start`. Or
   * `glossary`: the list of words alone explains what people say of themselves,
   * and what stands on buttons. Any other word is explained on each page.
   */
  explainedOn?: string;
}

/** How one thing is always called, and what it is never called. */
export interface ChosenWord {
  use: string;
  for: string;
  not: string[];
}

/** Who checked the Easy Read of a page, and when. */
export interface Checked {
  /** `area:page`, such as `reporter:start`. */
  page: string;
  by: string[];
  /** A date, YYYY-MM-DD. */
  on: string;
}

/** Where each meaning's picture comes from. */
export type Pictures = Record<
  string,
  { fluent?: string; drawn?: string; crossed?: string }
>;

/** Reads the Easy Read words of the areas that a reporter can meet. */
export function readEasyPhrases(language: string): Phrase[] {
  return easyAreas.flatMap((area) =>
    readSources([`easy-read/${language}/${area}.json`], /\.json$/).flatMap(
      (file) => phrasesIn(area, JSON.parse(file.text)),
    ),
  );
}

/** Reads one file of `easy-read`; throws where it is not there. */
export function readEasyFile<T>(path: string): T {
  const [file] = readSources([`easy-read/${path}`], /\.json$/);
  if (file === undefined) throw new Error(`easy-read/${path} is not there`);
  return JSON.parse(file.text) as T;
}

/** Takes a text apart into its lines. */
export function linesOf(text: string): EasyLine[] {
  return text.split("\n").map((line) => {
    const [, meaning = null, words = ""] =
      /^(?:\[([a-z0-9-]+)\] )?(.*)$/.exec(line) ?? [];
    const pieces = words.split("**");
    return {
      meaning,
      text: pieces.join(""),
      hard: pieces.filter((_, index) => index % 2 === 1),
    };
  });
}

/** The same text as people read it: a line for each sentence, and one easy word for what is filled in. */
export function asRead(phrase: Phrase): Phrase {
  const lines = linesOf(phrase.text).map(({ text }) => withoutFilledIn(text));
  return { ...phrase, text: lines.join("\n") };
}

/** One easy word for each part that is filled in, and for an email address. */
export function withoutFilledIn(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|\S+@\S+/g, "this");
}

/** `area:page`: the part of the app, or the question, a text stands in. */
export function pageOf({ area, key }: Phrase): string {
  return `${area}:${key.split(".")[0]}`;
}

/** `area:path.to.key` */
export function addressOf({ area, key }: Phrase): string {
  return `${area}:${key}`;
}
