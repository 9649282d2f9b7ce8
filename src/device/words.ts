import { createInstance, type Resource } from "i18next";
import type { Mode } from "../domain/report/answer.ts";
import { type Idea, readIdea } from "./read-idea.ts";

/** The words of one area, as `locales/{language}/{area}.json` has them. */
type AreaWords = {
  readonly [key: string]: string | string[] | AreaWords;
};

/** The words of every area, by its name. */
export type LanguageWords = Readonly<Record<string, AreaWords>>;

/** What is filled in for `{{name}}`. */
export type Values = Readonly<Record<string, string | number>>;

const instance = createInstance();
let standard = "en-GB";
let shown = standard;

/**
 * Begins with the words of a language. Call it once, before the first page is drawn.
 *
 * @param language A BCP 47 tag.
 * @param areas Words by area; the first area is the one that is meant where a key names none.
 * @param easyAreas The same keys in Easy Read: each line is one idea, `[picture] Words, with a **hard word** in bold.`
 */
export function startWords(
  language: string,
  areas: LanguageWords,
  easyAreas: LanguageWords = {},
): void {
  standard = language;
  shown = language;
  void instance.init({
    lng: language,
    fallbackLng: language,
    resources: {
      [language]: areas,
      [easyTag(language)]: easyAreas,
    } as Resource,
    ns: Object.keys(areas),
    defaultNS: Object.keys(areas)[0] ?? "",
    initAsync: false,
    // Preact writes text as text.
    interpolation: { escapeValue: false },
    returnEmptyString: true,
  });
}

/** Gives the words of this mode from now on. Signed words are the standard ones: the clip stands beside them. */
export function setWordsMode(mode: Mode): void {
  shown = mode === "easy-read" ? easyTag(standard) : standard;
}

/**
 * The words for a key: `t("start.title")`, `t("questionnaire:what-happened.title")`, with `{{name}}` for what is filled in and
 * `_one`, `_other` for counts. Plain: for names, titles and attributes. A key without words throws: it is a bug that the content
 * test finds first.
 */
export function t(key: string, values: Values = {}): string {
  return ideas(key, values)
    .map((idea) => idea.text.map(({ text }) => text).join(""))
    .join(shown === standard ? "\n" : " ");
}

/** The same words as sentences with their pictures. In standard words there is one idea and no picture. */
export function ideas(key: string, values: Values = {}): readonly Idea[] {
  const options = { ...values, lng: shown };
  if (!instance.exists(key, options)) throw new Error(`no words for ${key}`);
  // Filled in last: what a person is called is never read as a mark.
  const words = instance.t(key, { ...options, skipInterpolation: true });
  const fill = (text: string) =>
    instance.services.interpolator.interpolate(text, values, shown, {});
  if (shown === standard)
    return [{ picture: null, text: [{ text: fill(words), isHard: false }] }];
  return words.split("\n").map((line) => readIdea(line, fill));
}

/** The same words with their marks, for a page that reads them itself: see `readIdea`. */
export function markedWords(key: string, values: Values = {}): string {
  const options = { ...values, lng: shown };
  if (!instance.exists(key, options)) throw new Error(`no words for ${key}`);
  return instance.t(key, options);
}

/** The language that words are in now, BCP 47. */
export function languageOfWords(): string {
  return standard;
}

/** Whether there are words for a key: for words that not every question has, such as a hint. */
export function hasWords(key: string): boolean {
  return instance.exists(key, { lng: shown });
}

/** A private-use tag (RFC 5646, 2.2.7): the same language, so that counts and dates follow its rules. */
function easyTag(language: string): string {
  return `${language}-x-easy`;
}
