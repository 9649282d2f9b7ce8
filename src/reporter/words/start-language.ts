import {
  keptLanguage,
  type Language,
  wordsOf,
} from "../../device/languages.ts";
import { type LanguageWords, startWords } from "../../device/words.ts";
import { startEnglish } from "./start-english.ts";

/**
 * Begins with the words of the language that was chosen here, and says on the page which it is. In English where they do not come:
 * a page that can be read in another language is better than none.
 */
export async function startLanguage(page: Window): Promise<void> {
  const language = keptLanguage(page);
  startEnglish();
  if (language.tag === "en-GB") return;
  const words = await wordsOf(page.fetch.bind(page), language);
  if (words === null) return;
  startWords(
    language.tag,
    reporterFirst(words.standard),
    reporterFirst(words.easyRead),
  );
  tellPage(page.document.documentElement, language);
}

/** A key that names no area means the first one. */
function reporterFirst(areas: LanguageWords): LanguageWords {
  const { reporter = {}, ...others } = areas;
  return { reporter, ...others };
}

function tellPage(root: HTMLElement, { tag, dir }: Language): void {
  root.lang = tag;
  root.dir = dir;
}
