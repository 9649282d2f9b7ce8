import { useEffect, useState } from "preact/hooks";
import { Choices } from "../../../design-system/choices/choices.tsx";
import {
  keepLanguage,
  type Language,
  readyLanguages,
} from "../../../device/languages.ts";
import { languageOfWords } from "../../../device/words.ts";
import { useLook } from "../../site/look-context.ts";
import { labelled } from "../../words/labelled.ts";

/** The languages to choose from, each called as its speakers call it. Nothing where there is one alone. */
export function LanguageChoices() {
  const { look } = useLook();
  const [languages, setLanguages] = useState<readonly Language[]>([]);
  useEffect(() => {
    void readyLanguages(fetch.bind(window)).then(setLanguages);
  }, []);
  if (languages.length < 2) return null;
  return (
    <Choices
      id="language"
      kind="one"
      {...labelled("howToRead.language")}
      options={languages.map(({ tag, name }) => ({
        value: tag,
        label: name,
        lang: tag,
      }))}
      chosen={[languageOfWords()]}
      onChange={([chosen]) => {
        const language = languages.find(({ tag }) => tag === chosen);
        if (language === undefined) return;
        keepLanguage(window, language, look.keep);
        // Each answer is kept as it is typed: nothing is lost.
        location.reload();
      }}
    />
  );
}
