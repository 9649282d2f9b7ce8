import type { LanguageWords } from "./words.ts";

/** A language that the app can speak. */
export type Language = {
  /** BCP 47. */
  readonly tag: string;
  /** In itself: "Cymraeg", not "Welsh". */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
};

/** The words of a language, as the build puts them into one file. */
export type WordsFile = {
  readonly standard: LanguageWords;
  readonly easyRead: LanguageWords;
};

/** What stands in the pages themselves, and until another language has come. */
export const english: Language = { tag: "en-GB", name: "English", dir: "ltr" };

/** Neutral, for whoever looks into the browser's storage. */
const key = "language";

type Storages = Pick<Window, "localStorage" | "sessionStorage">;

/** The language that was chosen in this tab or on this device. */
export function keptLanguage(page: Storages): Language {
  try {
    const kept =
      page.sessionStorage.getItem(key) ?? page.localStorage.getItem(key);
    return readLanguage(JSON.parse(kept ?? "null")) ?? english;
  } catch {
    // Storage that is shut, or something that is no language.
    return english;
  }
}

/**
 * Keeps a language for the next page that is loaded.
 *
 * @param keep On the device, or in this tab alone, as the look says.
 */
export function keepLanguage(
  page: Storages,
  language: Language,
  keep: "device" | "session",
): void {
  const text = JSON.stringify(language);
  try {
    page.sessionStorage.removeItem(key);
    page.localStorage.removeItem(key);
    if (keep === "device") page.localStorage.setItem(key, text);
    else page.sessionStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing stays in English.
  }
}

/** The languages whose words are all there, English first; English alone where the list does not come. */
export async function readyLanguages(
  get: typeof fetch,
): Promise<readonly Language[]> {
  const found = await getJson(get, "/words/languages.json");
  return Array.isArray(found)
    ? found.map(readLanguage).filter((language) => language !== null)
    : [english];
}

/** All words of a language; null where they do not come. */
export async function wordsOf(
  get: typeof fetch,
  { tag }: Language,
): Promise<WordsFile | null> {
  // The build wrote it: see scripts/build/words.mjs.
  return (await getJson(get, `/words/${tag}.json`)) as WordsFile | null;
}

async function getJson(get: typeof fetch, path: string): Promise<unknown> {
  try {
    const answer = await get(path);
    return answer.ok ? await answer.json() : null;
  } catch {
    // No network, and not kept yet.
    return null;
  }
}

function readLanguage(found: unknown): Language | null {
  const { tag, name, dir } = Object(found) as Readonly<Record<string, unknown>>;
  const isTag = typeof tag === "string" && /^[a-z]{2,3}(?:-\w+)*$/iu.test(tag);
  return isTag && typeof name === "string" && (dir === "ltr" || dir === "rtl")
    ? { tag, name, dir }
    : null;
}
