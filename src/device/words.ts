import { createInstance, type Resource } from "i18next";

/** The words of one area, as `locales/{language}/{area}.json` has them. */
export type AreaWords = {
  readonly [key: string]: string | string[] | AreaWords;
};

const instance = createInstance();

/**
 * Begins with the words of a language. Call it once, before the first page is drawn.
 *
 * @param language A BCP 47 tag.
 * @param areas Words by area; the first area is the one that is meant where a key names none.
 */
export function startWords(
  language: string,
  areas: Readonly<Record<string, AreaWords>>,
): void {
  void instance.init({
    lng: language,
    resources: { [language]: areas } as Resource,
    ns: Object.keys(areas),
    defaultNS: Object.keys(areas)[0] ?? "",
    initAsync: false,
    // Preact writes text as text.
    interpolation: { escapeValue: false },
    returnEmptyString: true,
  });
}

/**
 * The words for a key: `t("start.title")`, `t("questionnaire:what-happened.title")`, with `{{name}}` for what is filled in and
 * `_one`, `_other` for counts. A key without words throws: it is a bug that the content test finds first.
 */
export function t(
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  if (!instance.exists(key, values)) throw new Error(`no words for ${key}`);
  return instance.t(key, values);
}

/** Whether there are words for a key: for words that not every question has, such as a hint. */
export function hasWords(key: string): boolean {
  return instance.exists(key);
}
